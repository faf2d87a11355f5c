package io.annuario.extraction.reading;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Label;
import io.annuario.definition.Meaning;
import io.annuario.definition.Office;
import io.annuario.definition.Territory;
import io.annuario.definition.Vocabulary;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the names of offices in file names and in the first rows of sheets. */
final class OfficeWords {

  private static final int FIRST_SHEETS = 3;
  private static final int FIRST_ROWS = 20;
  private static final int LONGEST_TITLE = 200;
  private static final char PACKED = '!';

  private final JobDefinition definition;
  private final Edition edition;
  private final Vocabulary vocabulary;

  OfficeWords(JobDefinition definition, Vocabulary vocabulary, Edition edition) {
    this.definition = definition;
    this.edition = edition;
    this.vocabulary = vocabulary;
  }

  /**
   * What the first rows say.
   *
   * @param stated offices that are named as such
   * @param ofTerritories the offices of the territories that are named
   */
  record Content(Set<Office> stated, Set<Office> ofTerritories) {}

  /** Of a file in an archive, those that its own name has; else those of the archive's. */
  Set<Office> inFileName(String file) {
    int packed = file.lastIndexOf(PACKED);
    if (packed < 0) {
      return inName(file);
    }
    Set<Office> offices = inName(file.substring(packed + 1));
    return offices.isEmpty() ? inName(file.substring(0, packed)) : offices;
  }

  private Set<Office> inName(String file) {
    int dot = file.lastIndexOf('.');
    int slash = file.lastIndexOf('/');
    String name = dot > slash ? file.substring(slash + 1, dot) : file.substring(slash + 1);
    // "CNCPO2024" and "roma_v2": letters and digits apart.
    String spaced = name.replaceAll("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})", " ");
    Set<Office> offices = working(longest(name));
    return offices.isEmpty() ? working(longest(spaced)) : offices;
  }

  /**
   * Without those that do not work in the edition, if others do: names pass from one to another.
   */
  private Set<Office> working(Set<Office> offices) {
    Set<Office> working =
        offices.stream()
            .filter(office -> office.isExpectedFor(edition))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return working.isEmpty() ? offices : working;
  }

  /** The offices named by the longest run of words that names any. */
  private Set<Office> longest(String text) {
    List<String> words =
        Arrays.stream(Label.normalise(text).split(" ", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    int most = Math.min(words.size(), 12);
    for (int length = most; length > 0; length--) {
      Set<Office> found = new LinkedHashSet<>();
      for (int from = 0; from + length <= words.size(); from++) {
        found.addAll(offices(String.join(" ", words.subList(from, from + length))));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private Set<Office> offices(String label) {
    Set<Office> offices = new LinkedHashSet<>();
    for (Meaning meaning : vocabulary.meaningsOf(label)) {
      if (meaning instanceof Meaning.OfOffice of) {
        offices.add(of.office());
      }
    }
    return offices;
  }

  /** Nothing for a file that cannot be read: whoever reads it as a return says why. */
  Content inContent(Path path, String file) {
    Set<Office> stated = new LinkedHashSet<>();
    Set<Territory> territories = new LinkedHashSet<>();
    try (Spreadsheet spreadsheet = Spreadsheets.open(path, file)) {
      spreadsheet.sheets().stream()
          .filter(sheet -> !sheet.hidden())
          .limit(FIRST_SHEETS)
          .forEach(sheet -> read(sheet, stated, territories));
    } catch (RefusedFile | OutOfMemoryError refused) {
      return new Content(Set.of(), Set.of());
    }
    Set<Office> owners = new LinkedHashSet<>();
    for (Territory territory : territories) {
      owners.addAll(ownersOf(territory));
    }
    return new Content(working(stated), working(owners));
  }

  private void read(Sheet sheet, Set<Office> stated, Set<Territory> territories) {
    try (Sheet.RowCursor rows = sheet.rows()) {
      for (int read = 0; read < FIRST_ROWS; read++) {
        Row row = rows.next();
        if (row == null) {
          return;
        }
        row.cells().forEach(cell -> read(cell, stated, territories));
      }
    } catch (RefusedFile refused) {
      // The part that could be read may still name the office.
      return;
    }
  }

  private void read(Cell cell, Set<Office> stated, Set<Territory> territories) {
    StampsMet.in(cell)
        .filter(stamp -> stamp.job().equals(definition.name()))
        .flatMap(stamp -> definition.offices().find(stamp.office()))
        .ifPresent(stated::add);
    if (!(cell.value() instanceof CellValue.Text text) || text.value().length() > LONGEST_TITLE) {
      return;
    }
    for (String piece : text.value().split("[:;,()\\n]|\\s[-–—]\\s", 20)) {
      List<Meaning> meanings = vocabulary.meaningsOf(piece);
      boolean isTerritory = meanings.stream().anyMatch(Meaning.OfTerritory.class::isInstance);
      for (Meaning meaning : meanings) {
        if (meaning instanceof Meaning.OfOffice of && !isTerritory) {
          stated.add(of.office());
        } else if (meaning instanceof Meaning.OfTerritory of) {
          territories.add(of.territory());
        }
      }
    }
  }

  /** The offices whose own territories contain one, if it is not a whole that many share. */
  private List<Office> ownersOf(Territory territory) {
    return definition.offices().all().stream()
        .filter(
            office ->
                office.territories().stream()
                    .anyMatch(own -> definition.territories().contains(own, territory.code())))
        .filter(office -> !office.territories().contains(definition.territories().top().code()))
        .toList();
  }
}
