package io.annuario.benchmark;

import java.math.BigDecimal;

/** A row of the textbook job's only table. */
public record TextbookFigure(
    String file,
    String sheet,
    String cell,
    String territory,
    String sex,
    String age,
    String indicator,
    BigDecimal amount) {}
