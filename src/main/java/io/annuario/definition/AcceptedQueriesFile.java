package io.annuario.definition;

import io.annuario.observation.Address;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code accepted-queries.csv}: one query a line, with who answers for it. */
final class AcceptedQueriesFile {

  static final CodeList.Columns COLUMNS =
      new CodeList.Columns(
          List.of("code", "file", "sheet", "cell", "reason", "name", "date"),
          List.of(),
          CodeList.NO_OTHERS);

  private record Query(FindingCode code, Place place) {}

  private AcceptedQueriesFile() {}

  static AcceptedQueries read(Path path) throws DefinitionRejected {
    Mistakes mistakes = new Mistakes();
    List<CodeList.Entry> lines = CodeList.read(path, COLUMNS, mistakes);
    List<AcceptedQueries.Acceptance> acceptances = new ArrayList<>();
    Map<Query, Integer> met = new HashMap<>();
    for (CodeList.Entry line : lines == null ? List.<CodeList.Entry>of() : lines) {
      AcceptedQueries.Acceptance acceptance = acceptance(line);
      if (acceptance == null) {
        continue;
      }
      acceptances.add(acceptance);
      Integer first =
          met.putIfAbsent(new Query(acceptance.code(), acceptance.place()), line.number());
      if (first != null) {
        line.add(
            Phrase.of(
                "la riga %d accetta già questo rilievo",
                "line %d accepts this query already", first),
            new Phrase("Tenerne una sola", "Keep only one of them"));
      }
    }
    mistakes.rejectIfAny();
    return new AcceptedQueries(acceptances);
  }

  private static AcceptedQueries.@Nullable Acceptance acceptance(CodeList.Entry line) {
    FindingCode code = code(line);
    String file = line.requiredText("file");
    String sheet = line.text("sheet");
    Address cell = cell(line);
    String reason = line.requiredText("reason");
    String name = line.requiredText("name");
    line.requiredText("date");
    LocalDate date = line.date("date");
    if (code == null || date == null) {
      return null;
    }
    Place place = new Place(file, sheet.isEmpty() ? null : sheet, cell);
    return new AcceptedQueries.Acceptance(code, place, reason, name, date);
  }

  private static @Nullable FindingCode code(CodeList.Entry line) {
    String text = line.requiredText("code");
    for (FindingCode code : FindingCode.values()) {
      if (code.name().equals(text)) {
        return code;
      }
    }
    if (!text.isEmpty()) {
      line.add(
          Phrase.of(
              "%s non è il codice di un rilievo",
              "%s is not the code of a finding", MistakePhrases.quote(text)),
          MistakePhrases.insteadOf(
              text, Arrays.stream(FindingCode.values()).map(Enum::name).toList()));
    }
    return null;
  }

  private static @Nullable Address cell(CodeList.Entry line) {
    String text = line.text("cell");
    try {
      return text.isEmpty() ? null : Address.parse(text);
    } catch (IllegalArgumentException malformed) {
      line.add(
          Phrase.of("%s non è una cella", "%s is not a cell", MistakePhrases.quote(text)),
          new Phrase("Scriverla come D17", "Write it like D17"));
      return null;
    }
  }
}
