package io.annuario.extraction.reading;

import io.annuario.definition.Indicator;
import io.annuario.definition.Office;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Address;
import io.annuario.privacy.Traits;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a sheet for detail about persons before anything of its return is read, hidden
 * cells and remarks at cells included, so that no text of a return that must be refused gets
 * anywhere.
 */
final class PersonSearch {

  /** Rows below a contact line that go on with it: a name, a telephone, an e-mail. */
  private static final int CONTACT_ROWS = 3;

  private static final int YEARS_OF_GROWN = 10;
  private static final int FIRST_YEAR = 1900;
  private static final Pattern DAY =
      Pattern.compile(
          "\\s*(?:\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4}|\\d{2})|(\\d{4})-\\d{2}-\\d{2})\\s*");
  private static final Pattern PHONE_HEADER =
      Pattern.compile(
          "(?iu)\\s*(?:tel|telefon[oi]|cell|cellular[ei]|recapit[oi]( telefonic[oi])?"
              + "|utenz[ae]( telefonic[ah]e?)?|(?:tele|mobile )?phone( number)?|mobile)\\.?:?\\s*");
  private static final Pattern COUNT = Pattern.compile("\\s*[1-9][0-9.,'\u00A0 ]*\\s*");
  private static final Pattern PERSONS =
      Pattern.compile("(?iu)person[aes]*|people|minor[is]?|victims?|vittim[ae]|individu.*");
  private static final BigDecimal LEAST_PHONE = new BigDecimal("100000000");

  private final ReturnScope scope;
  private final Lexicon lexicon;
  private final TreeSet<Address> found = new TreeSet<>();
  private final Map<Integer, NameColumn> columns = new TreeMap<>();
  private final BitSet known = new BitSet();
  private final BitSet ofPhones = new BitSet();
  private boolean hasFigures;
  private int contactUntil = -1;
  private int lastRow = -1;

  private PersonSearch(ReturnScope scope) {
    this.scope = scope;
    this.lexicon = scope.lexicon();
  }

  /** The cells of a sheet that tell something of single persons, from the first. */
  static List<Address> in(Sheet sheet, ReturnScope scope) throws RefusedFile {
    PersonSearch search = new PersonSearch(scope);
    try (Sheet.RowCursor rows = sheet.rows()) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        search.look(row);
      }
    }
    search.columns.values().forEach(column -> column.end(search.found));
    return List.copyOf(search.found);
  }

  private void look(Row row) {
    List<Cell> figures = new ArrayList<>();
    List<Cell> texts = new ArrayList<>();
    boolean isContact = false;
    for (Cell cell : row.cells()) {
      if (isFigure(cell)) {
        figures.add(cell);
      } else if (cell.value() instanceof CellValue.Text text && !text.value().isBlank()) {
        texts.add(cell);
        isContact |= lexicon.traitsOf(text.value()).beginsContact();
      }
      String comment = cell.comment();
      if (comment != null && isTold(comment)) {
        found.add(cell.address());
      }
    }
    boolean isAfterBlank = row.index() > lastRow + 1;
    contactUntil = isAfterBlank ? -1 : contactUntil;
    lastRow = texts.isEmpty() && figures.isEmpty() ? lastRow : row.index();
    if (isContact && figures.isEmpty()) {
      contactUntil = row.index() + CONTACT_ROWS;
    }
    look(row, texts, figures, figures.isEmpty() && row.index() <= contactUntil);
    hasFigures |= !figures.isEmpty();
  }

  private void look(Row row, List<Cell> texts, List<Cell> figures, boolean isContact) {
    boolean isOfJob = texts.stream().anyMatch(cell -> !lexicon.of(cell).coordinates().isEmpty());
    boolean countsPersons = texts.stream().anyMatch(this::countsPersons);
    List<Cell> names = new ArrayList<>();
    for (Cell cell : texts) {
      String text = cell.raw();
      Traits traits = lexicon.traitsOf(text);
      if (traits.isDetail() || (!isContact && traits.isContact() && !isOffices(text))) {
        found.add(cell.address());
      } else if (!isContact && isName(text)) {
        names.add(cell);
      } else if (!figures.isEmpty() && !isContact && traits.isStreet()) {
        found.add(cell.address());
      }
    }
    for (Cell cell : figures) {
      boolean isCount =
          !(cell.value() instanceof CellValue.Text)
              || (isOfJob
                  && known.get(cell.address().column())
                  && COUNT.matcher(cell.raw()).matches());
      if (!isCount
          && !isContact
          && lexicon.traitsOf(cell.raw()).isContact()
          && !isOffices(cell.raw())) {
        found.add(cell.address());
      }
    }
    if (!names.isEmpty() && row.cells().stream().anyMatch(this::isOldDay)) {
      names.forEach(cell -> found.add(cell.address()));
    }
    texts.stream()
        .filter(cell -> !names.contains(cell))
        .forEach(cell -> word(cell, !figures.isEmpty()));
    for (Cell cell : names) {
      Cell beside = beside(cell, figures);
      column(cell)
          .name(
              cell,
              isOfJob,
              beside != null,
              beside != null && isOne(beside),
              countsPersons || (beside != null && known.get(beside.address().column())),
              hasFigures);
    }
    phones(row);
  }

  private void word(Cell cell, boolean besideFigures) {
    Sense sense = lexicon.of(cell);
    int at = cell.address().column();
    if (!sense.coordinates().isEmpty()) {
      known.set(at);
    }
    if (PHONE_HEADER.matcher(cell.raw()).matches()) {
      ofPhones.set(at);
    }
    if (besideFigures) {
      column(cell).other();
    } else {
      column(cell).header(cell.raw(), found);
    }
  }

  private NameColumn column(Cell cell) {
    return columns.computeIfAbsent(cell.address().column(), at -> new NameColumn());
  }

  /** Numbers below a header that says that they are those of telephones. */
  private void phones(Row row) {
    if (ofPhones.isEmpty()) {
      return;
    }
    for (Cell cell : row.cells()) {
      if (ofPhones.get(cell.address().column())
          && cell.value() instanceof CellValue.Number number
          && number.value().compareTo(LEAST_PHONE) >= 0) {
        found.add(cell.address());
      }
    }
  }

  /** Whether a label names an indicator of persons: a name beside one of them is whose it is. */
  private boolean countsPersons(Cell label) {
    Indicator indicator = lexicon.of(label).coordinates().indicator();
    return indicator != null && PERSONS.matcher(indicator.unit()).matches();
  }

  private boolean isTold(String text) {
    Traits traits = Traits.of(text);
    return traits.isDetail() || (traits.isContact() && !isOffices(text));
  }

  private boolean isName(String text) {
    return Traits.isName(text, lexicon.vocabulary()::isPartOfWord)
        && !lexicon.of(text).isOfFrame()
        && lexicon.of(text).coded().isEmpty();
  }

  /** Whether a text has the address at which an office of the job is reached. */
  private boolean isOffices(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return scope.definition().offices().all().stream()
        .map(Office::contact)
        .flatMap(contact -> Pattern.compile("[\\s,;<>]+").splitAsStream(contact))
        .anyMatch(mail -> mail.indexOf('@') > 0 && plain.contains(mail.toLowerCase(Locale.ROOT)));
  }

  private boolean isFigure(Cell cell) {
    return cell.value() instanceof CellValue.Number
        || (cell.value() instanceof CellValue.Text && lexicon.isFigure(cell));
  }

  private static boolean isOne(Cell cell) {
    return cell.value() instanceof CellValue.Number number
        ? number.value().compareTo(BigDecimal.ONE) == 0
        : cell.raw().strip().equals("1");
  }

  /** The nearest figure: to the right before that to the left. */
  private static @Nullable Cell beside(Cell cell, List<Cell> figures) {
    Cell left = null;
    for (Cell figure : figures) {
      if (figure.address().column() > cell.address().column()) {
        return figure;
      }
      left = figure;
    }
    return left;
  }

  /** Whether a cell is a day so long ago that somebody grown may have been born on it. */
  private boolean isOldDay(Cell cell) {
    int last = scope.edition().period().start().getYear() - YEARS_OF_GROWN;
    if (cell.value() instanceof CellValue.Date date) {
      return date.value().getYear() >= FIRST_YEAR && date.value().getYear() <= last;
    }
    if (!(cell.value() instanceof CellValue.Text text)) {
      return false;
    }
    var day = DAY.matcher(text.value());
    if (!day.matches()) {
      return false;
    }
    String year = day.group(1) == null ? day.group(2) : day.group(1);
    int said = Integer.parseInt(year);
    boolean isShort = year.length() == 2;
    return isShort ? said > last % 100 : said >= FIRST_YEAR && said <= last;
  }
}
