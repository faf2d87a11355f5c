package io.annuario.definition;

import io.annuario.observation.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A job for one reference year, or for a part of it.
 *
 * @param name the name of its folder below {@code input/JOB/}: a year, or a name such as 2020-ytd
 * @param period the days that its figures count
 * @param asOf the day at which the offices counted
 * @param previous the name of the edition to compare with; null when there is none
 */
public record Edition(
    String job, String name, Period period, LocalDate asOf, @Nullable String previous) {}
