package io.annuario.explanation;

import io.annuario.definition.Layout.Orientation;
import io.annuario.definition.NumberConvention;
import io.annuario.extraction.Fate;
import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.Ledger;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.observation.StatedTotal;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of explanations that text and page share. */
final class Wording {

  static final Phrase HIDDEN = new Phrase("nascosta", "hidden");

  /** By a layout of the job, or because the reading stopped before. */
  static final Phrase UNREAD = new Phrase("non letta", "not read");

  static final Phrase TABLE = new Phrase("bordo di tabella", "edge of a table");

  /** What a format writes as it stands, or leaves room for: its percent signs multiply nothing. */
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|[\\\\_*].");

  private Wording() {}

  static Phrase of(Fate fate) {
    return switch (fate) {
      case FIGURE -> new Phrase("cifra", "figure");
      case LABEL -> new Phrase("etichetta", "label");
      case TOTAL -> new Phrase("totale", "total");
      case RATE -> new Phrase("percentuale", "rate");
      case NOTE -> new Phrase("nota", "note");
      case OTHER_PERIOD -> new Phrase("di un altro periodo", "of another period");
      case REJECTED -> new Phrase("rifiutata", "rejected");
    };
  }

  static Phrase of(CellTold.Fate fate) {
    return switch (fate) {
      case FIGURE -> of(Fate.FIGURE);
      case TOTAL -> of(Fate.TOTAL);
      case RATE -> of(Fate.RATE);
      case OTHER_PERIOD -> of(Fate.OTHER_PERIOD);
      case TITLE -> new Phrase("titolo", "title");
      case HEADER -> new Phrase("intestazione", "header");
      case LABEL -> of(Fate.LABEL);
      case REMARK -> of(Fate.NOTE);
      case REPEATED -> new Phrase("ripetuta, già letta prima", "repeated, read before");
      case IGNORED -> new Phrase("lasciata fuori dal lavoro", "left out by the job");
      case HIDDEN -> HIDDEN;
      case CROSSED_OUT -> new Phrase("barrata", "crossed out");
      case REJECTED -> of(Fate.REJECTED);
      case UNREAD -> UNREAD;
    };
  }

  /** Which line, column or title said what. */
  static Phrase origins(TableFound table) {
    Phrase all = Phrase.same("");
    String separator = "";
    for (Phrase origin : table.origins()) {
      all = all.then(Phrase.same(separator)).then(origin);
      separator = "; ";
    }
    return all;
  }

  /** A number of cells of one fate: {@code 1 note}, {@code 3 notes}. */
  static Phrase counted(long count, Fate fate) {
    return number(count).then(Phrase.same(" ")).then(count == 1 ? of(fate) : many(fate));
  }

  static Phrase many(Fate fate) {
    return switch (fate) {
      case FIGURE -> new Phrase("cifre", "figures");
      case LABEL -> new Phrase("etichette", "labels");
      case TOTAL -> new Phrase("totali", "totals");
      case RATE -> new Phrase("percentuali", "rates");
      case NOTE -> new Phrase("note", "notes");
      case OTHER_PERIOD -> new Phrase("di altri periodi", "of other periods");
      case REJECTED -> new Phrase("rifiutate", "rejected");
    };
  }

  static long count(Ledger ledger, Fate fate) {
    return switch (fate) {
      case FIGURE -> ledger.figures();
      case LABEL -> ledger.labels();
      case TOTAL -> ledger.totals();
      case RATE -> ledger.rates();
      case NOTE -> ledger.notes();
      case OTHER_PERIOD -> ledger.otherPeriods();
      case REJECTED -> ledger.rejected();
    };
  }

  static Phrase of(Orientation orientation) {
    return switch (orientation) {
      case TERRITORIES_DOWN -> new Phrase("un territorio per riga", "a territory a row");
      case INDICATORS_DOWN -> new Phrase("un indicatore per riga", "an indicator a row");
      case LIST -> new Phrase("elenco, una cifra per riga", "a list, a figure a row");
      case FORM -> new Phrase("scheda, etichette e valori", "a form, labels and values");
    };
  }

  /** Its name in definitions and how it writes: {@code it (1.234,5)}. */
  static String of(NumberConvention convention) {
    String grouping =
        switch (convention) {
          case IT, DE, ES -> ".";
          case FR -> " ";
          case CH -> "'";
          case EN -> ",";
          case AR -> "\u066C";
        };
    return String.format(
        Locale.ROOT,
        "%s (1%s234%s5)",
        convention.name().toLowerCase(Locale.ROOT),
        grouping,
        convention.decimal());
  }

  /** The header's rows and why they are the header. */
  static Phrase header(TableFound table) {
    List<Integer> rows = table.headerRows();
    if (rows.isEmpty()) {
      return table.why();
    }
    String numbers =
        rows.stream().map(row -> Integer.toString(row + 1)).collect(Collectors.joining(", "));
    Phrase which =
        rows.size() == 1
            ? new Phrase("riga " + numbers, "row " + numbers)
            : new Phrase("righe " + numbers, "rows " + numbers);
    return which.then(Phrase.same(", ")).then(table.why());
  }

  /** What a column's header says, with its unit: {@code C = ARRESTED, × 10^3}. */
  static String of(TableFound.Figures column) {
    String scale = column.scale() == 0 ? "" : ", × 10^" + column.scale();
    return Address.letters(column.column()) + " = " + String.join(", ", column.codes()) + scale;
  }

  /** Columns whose header says something; where only the rows speak there are none. */
  static List<String> columns(TableFound table) {
    return table.columns().stream()
        .filter(column -> !column.codes().isEmpty() || column.scale() != 0)
        .map(Wording::of)
        .toList();
  }

  /** What a cell shows: numbers and dates by their value, all else by its text. */
  static String shown(Cell cell) {
    CellValue value = cell.value();
    if (value instanceof CellValue.Number number) {
      return LITERALS.matcher(cell.format()).replaceAll("").contains("%")
          ? plain(number.value().movePointRight(2)) + "%"
          : plain(number.value());
    }
    if (value instanceof CellValue.Date date) {
      return date.value().toString().replace("T00:00", "").replace('T', ' ');
    }
    return value instanceof CellValue.Error error ? error.code() : cell.raw();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Which code a word stands for, and by which word of the definition. */
  static Phrase of(TableFound.Word word) {
    Phrase code = Phrase.same("\"" + PlainText.cut(word.label(), 120) + "\" = " + word.code());
    String alias = word.alias();
    return alias.isEmpty()
        ? code
        : code.then(new Phrase(", per \"" + alias + "\"", ", by \"" + alias + "\""));
  }

  /** A finding where its place is known: what was expected, what was found, what to do. */
  static Phrase of(Finding finding) {
    return finding
        .severity()
        .said()
        .then(Phrase.same(": "))
        .then(finding.subject())
        .then(new Phrase(": atteso ", ": expected "))
        .then(finding.expected())
        .then(new Phrase(", trovato ", ", got "))
        .then(finding.got())
        .then(Phrase.same(". "))
        .then(finding.remedy());
  }

  /** A printed total beside its sum. */
  static Phrase of(StatedTotal total) {
    Phrase sum =
        Phrase.same(total.qualifier() == Qualifier.EXACTLY ? "" : total.qualifier().sign() + " ")
            .then(Phrase.number(total.summed()));
    return Phrase.number(total.stated())
        .then(new Phrase(", la somma di ", ", the sum of "))
        .then(number(total.figures()))
        .then(
            total.figures() == 1
                ? new Phrase(" cifra è ", " figure is ")
                : new Phrase(" cifre è ", " figures is "))
        .then(sum);
  }

  static String range(TableFound table) {
    return table.from() + ":" + table.to();
  }

  static Phrase number(long count) {
    return Phrase.number(BigDecimal.valueOf(count));
  }
}
