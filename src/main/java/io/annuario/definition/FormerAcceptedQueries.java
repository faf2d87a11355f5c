package io.annuario.definition;

import io.annuario.observation.Address;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code accepted-queries.csv} in the form that accepts queries cell by cell. Vintages that
 * were published with it keep it, so that they can be written again; no other is made with it.
 */
final class FormerAcceptedQueries {

  private static final CodeList.Columns COLUMNS =
      new CodeList.Columns(
          List.of("code", "file", "sheet", "cell", "reason", "name", "date"),
          List.of(),
          CodeList.NO_OTHERS);

  private FormerAcceptedQueries() {}

  static boolean isFormer(Path path, Mistakes mistakes) {
    String text = TextFile.read(path, mistakes);
    String header = text == null ? "" : text.lines().findFirst().orElse("");
    return List.of(header.replace("\"", "").replace(" ", "").split("[,;]"))
        .containsAll(List.of("code", "file", "cell"));
  }

  /** What was read without a mistake when it was published. */
  static AcceptedQueries read(Path path) throws DefinitionRejected {
    Mistakes mistakes = new Mistakes();
    List<CodeList.Entry> lines = CodeList.read(path, COLUMNS, mistakes);
    List<AcceptedQuery> acceptances = new ArrayList<>();
    for (CodeList.Entry line : lines == null ? List.<CodeList.Entry>of() : lines) {
      LocalDate date = line.date("date");
      String sheet = line.text("sheet");
      String cell = line.text("cell");
      if (date != null && !line.text("code").equals(AcceptedQueriesFile.FORMER)) {
        acceptances.add(
            new AcceptedQuery.OfPlace(
                FindingCode.valueOf(line.text("code")),
                new Place(
                    line.text("file"),
                    sheet.isEmpty() ? null : sheet,
                    cell.isEmpty() ? null : Address.parse(cell)),
                line.text("reason"),
                line.text("name"),
                date));
      }
    }
    mistakes.rejectIfAny();
    return new AcceptedQueries(acceptances);
  }
}
