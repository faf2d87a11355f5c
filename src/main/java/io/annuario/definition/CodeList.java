package io.annuario.definition;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.annuario.observation.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a code list: UTF-8, commas, a header line, one code a line. */
final class CodeList {

  /**
   * The columns of one kind of code list.
   *
   * @param required those that must be there, first of all the one that may never be blank
   * @param others the pattern of further names, such as population_2024
   * @param remarks whether lines that begin with {@code #} are remarks of people
   */
  record Columns(List<String> required, List<String> optional, Pattern others, boolean remarks) {

    Columns(List<String> required, List<String> optional, Pattern others) {
      this(required, optional, others, false);
    }

    boolean know(String name) {
      return required.contains(name) || optional.contains(name) || others.matcher(name).matches();
    }
  }

  /** Columns of a job's own, for its rules: {@code attribute_kind}. */
  static final Pattern ATTRIBUTE = Pattern.compile("attribute_([a-z][a-z0-9_]{0,30})");

  static final Pattern NO_OTHERS = Pattern.compile("(?!)");

  private final String file;
  private final Columns columns;
  private final Mistakes mistakes;

  private CodeList(String file, Columns columns, Mistakes mistakes) {
    this.file = file;
    this.columns = columns;
    this.mistakes = mistakes;
  }

  /** The lines of a code list; null after a mistake that leaves nothing to read. */
  static @Nullable List<Entry> read(Path path, Columns columns, Mistakes mistakes) {
    String text = TextFile.read(path, mistakes);
    if (text == null) {
      return null;
    }
    return new CodeList(TextFile.shown(path), columns, mistakes).lines(text);
  }

  private @Nullable List<Entry> lines(String text) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .commentStrategy(columns.remarks() ? CommentStrategy.SKIP : CommentStrategy.NONE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      reader.forEach(records::add);
    } catch (CsvParseException | java.io.IOException malformed) {
      int line =
          records.isEmpty() ? 1 : (int) records.get(records.size() - 1).getStartingLineNumber() + 1;
      mistakes.add(
          file,
          line,
          new Phrase("non è CSV", "this is not CSV"),
          new Phrase("Controllare le virgolette da qui in poi", "Check the quotes from here on"));
      return null;
    }
    if (records.isEmpty()) {
      mistakes.add(
          file,
          1,
          new Phrase("il file è vuoto", "the file is empty"),
          Phrase.of(
              "Cominciare con la riga %s",
              "Begin with the line %s", String.join(",", columns.required())));
      return null;
    }
    List<String> header = records.get(0).getFields().stream().map(String::strip).toList();
    if (!isGood(header)) {
      return null;
    }
    List<Entry> lines = new ArrayList<>();
    for (CsvRecord record : records.subList(1, records.size())) {
      Entry line = line(record, header);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  private boolean isGood(List<String> header) {
    if (header.size() == 1 && header.get(0).contains(";")) {
      mistakes.add(
          file,
          1,
          new Phrase("le colonne sono separate da ';'", "the columns are separated by ';'"),
          new Phrase("Separarle con la virgola", "Separate them by commas"));
      return false;
    }
    Set<String> met = new LinkedHashSet<>();
    for (String name : header) {
      if (!met.add(name)) {
        mistakes.add(
            file,
            1,
            Phrase.of("la colonna '%s' c'è due volte", "the column '%s' stands twice", name),
            new Phrase("Tenerne una sola", "Keep only one of them"));
      } else if (!columns.know(name)) {
        List<String> known = new ArrayList<>(columns.required());
        known.addAll(columns.optional());
        mistakes.add(
            file,
            1,
            Phrase.of("colonna sconosciuta %s", "unknown column %s", MistakePhrases.quote(name)),
            MistakePhrases.insteadOf(name, known));
      }
    }
    boolean complete = true;
    for (String name : columns.required()) {
      if (!met.contains(name)) {
        complete = false;
        mistakes.add(
            file,
            1,
            Phrase.of("manca la colonna '%s'", "the column '%s' is missing", name),
            new Phrase("Aggiungerla", "Add it"));
      }
    }
    return complete;
  }

  private @Nullable Entry line(CsvRecord record, List<String> header) {
    int number = (int) record.getStartingLineNumber();
    if (record.getFieldCount() != header.size()) {
      mistakes.add(
          file,
          number,
          Phrase.of(
              "ci sono %d campi invece di %d",
              "there are %d fields instead of %d", record.getFieldCount(), header.size()),
          new Phrase(
              "Contare le virgole; un testo che ne contiene va tra virgolette doppie",
              "Count the commas; a text that contains one goes in double quotes"));
      return null;
    }
    Map<String, String> fields = new HashMap<>();
    for (int at = 0; at < header.size(); at++) {
      fields.put(header.get(at), record.getField(at).strip());
    }
    return new Entry(file, number, fields, mistakes);
  }

  /** One line of a code list. */
  record Entry(String file, int number, Map<String, String> fields, Mistakes mistakes) {

    void add(Phrase what, Phrase remedy) {
      mistakes.add(file, number, what, remedy);
    }

    /**
     * The text of a column without spaces around; empty when blank or when there is no such column.
     */
    String text(String column) {
      return fields.getOrDefault(column, "");
    }

    /** What the job's own columns say, by the names that rules have for them. */
    Map<String, String> attributes() {
      Map<String, String> attributes = new HashMap<>();
      fields.forEach(
          (column, text) -> {
            Matcher named = ATTRIBUTE.matcher(column);
            if (named.matches()) {
              attributes.put(named.group(1).toUpperCase(Locale.ROOT), text);
            }
          });
      return attributes;
    }

    /** The text of a column that must not be blank; empty after a mistake. */
    String requiredText(String column) {
      if (text(column).isEmpty()) {
        add(
            Phrase.of("'%s' è vuoto", "'%s' is empty", column),
            new Phrase("Scriverlo", "Write it"));
      }
      return text(column);
    }

    /** The parts of a column that are separated by {@code |}, in alphabetical order. */
    Set<String> texts(String column) {
      Set<String> parts = new TreeSet<>();
      Arrays.stream(text(column).split("\\|")).map(String::strip).forEach(parts::add);
      parts.remove("");
      return parts;
    }

    /** A day; null when blank, and after a mistake. */
    @Nullable LocalDate date(String column) {
      String text = text(column);
      try {
        return text.isEmpty() ? null : LocalDate.parse(text);
      } catch (DateTimeParseException malformed) {
        add(
            Phrase.of(
                "%s in '%s' non è una data",
                "%s in '%s' is not a date", MistakePhrases.quote(text), column),
            Dates.REMEDY);
        return null;
      }
    }
  }
}
