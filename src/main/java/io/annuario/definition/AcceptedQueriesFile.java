package io.annuario.definition;

import io.annuario.observation.Breakdown;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code accepted-queries.csv}: one query a line, with who answers for it. */
final class AcceptedQueriesFile {

  static final List<String> COLUMNS =
      List.of(
          "id",
          "code",
          "office",
          "territory",
          "indicator",
          "breakdown",
          "period",
          "value",
          "reason",
          "by",
          "date");

  private static final CodeList.Columns LIST =
      new CodeList.Columns(COLUMNS, List.of(), CodeList.NO_OTHERS, true);

  private static final Pattern ID = Pattern.compile("([A-Z_]+)-[0-9a-f]{10}");

  /** What a line must have only one of. */
  private record Query(String id, AcceptedQuery.Key key) {}

  /** What earlier versions asked for want of protection. */
  static final String FORMER = "SMALL_COUNTS_UNPROTECTED";

  private AcceptedQueriesFile() {}

  /**
   * @throws DefinitionRejected with all that is wrong with it; it may also be of the form in which
   *     queries were accepted cell by cell
   */
  static AcceptedQueries read(Path path) throws DefinitionRejected {
    Mistakes mistakes = new Mistakes();
    if (FormerAcceptedQueries.isFormer(path, mistakes)) {
      mistakes.add(
          TextFile.shown(path),
          1,
          new Phrase(
              "queste colonne accettano i rilievi cella per cella, come non si fa più",
              "these columns accept queries cell by cell, as is no longer done"),
          Phrase.of(
              "Togliere il file, rilanciare e accettare di nuovo ogni rilievo con il suo id:"
                  + " ./annuario accept. Le colonne sono %s",
              "Remove the file, run, and accept each query again by its id: ./annuario accept. The"
                  + " columns are %s",
              String.join(",", COLUMNS)));
    }
    mistakes.rejectIfAny();
    List<CodeList.Entry> lines = CodeList.read(path, LIST, mistakes);
    List<AcceptedQuery> acceptances = new ArrayList<>();
    Map<Query, Integer> met = new HashMap<>();
    for (CodeList.Entry line : lines == null ? List.<CodeList.Entry>of() : lines) {
      AcceptedQuery.OfValue acceptance = isOfFormerKind(line) ? null : acceptance(line);
      if (acceptance == null) {
        continue;
      }
      acceptances.add(acceptance);
      Integer first = met.putIfAbsent(query(acceptance), line.number());
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

  /** Nobody is asked any more what it answers. */
  private static boolean isOfFormerKind(CodeList.Entry line) {
    return line.text("code").equals(FORMER) || line.text("id").startsWith(FORMER + "-");
  }

  private static Query query(AcceptedQuery.OfValue one) {
    AcceptedQuery.Key none = new AcceptedQuery.Key(null, "", "", "", "", "", "");
    return new Query(one.id(), one.id().isEmpty() ? one.key() : none);
  }

  private static AcceptedQuery.@Nullable OfValue acceptance(CodeList.Entry line) {
    String id = line.text("id");
    boolean isId = isId(line, id);
    FindingCode code = code(line, id);
    String breakdown = breakdown(line);
    String reason = line.requiredText("reason");
    String by = line.requiredText("by");
    line.requiredText("date");
    LocalDate date = line.date("date");
    if (!isId || (id.isEmpty() && code == null) || breakdown == null || date == null) {
      return null;
    }
    AcceptedQuery.Key key =
        new AcceptedQuery.Key(
            code,
            line.text("office"),
            line.text("territory"),
            line.text("indicator"),
            breakdown,
            line.text("period"),
            line.text("value"));
    return new AcceptedQuery.OfValue(line.number(), id, key, reason, by, date);
  }

  private static boolean isId(CodeList.Entry line, String id) {
    if (id.isEmpty() || ID.matcher(id).matches()) {
      return true;
    }
    line.add(
        Phrase.of(
            "%s non è l'id di un rilievo", "%s is not the id of a query", MistakePhrases.quote(id)),
        new Phrase("Copiarlo da findings.csv", "Copy it from findings.csv"));
    return false;
  }

  /** The code; null where the id says it, and after a mistake. */
  private static @Nullable FindingCode code(CodeList.Entry line, String id) {
    String text = line.text("code");
    if (text.isEmpty() && id.isEmpty()) {
      line.add(
          new Phrase("'id' e 'code' sono vuoti", "'id' and 'code' are empty"),
          new Phrase("Scrivere l'uno o l'altro", "Write one or the other"));
    }
    for (FindingCode code : FindingCode.values()) {
      if (code.name().equals(text)) {
        requireId(line, code, id);
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

  private static void requireId(CodeList.Entry line, FindingCode code, String id) {
    if (id.isEmpty() && AcceptedQuery.OfValue.WANT_ID.contains(code)) {
      line.add(
          Phrase.of(
              "%s senza 'id': nessuna colonna dice di quale regola",
              "%s without 'id': no column says of which rule", code),
          new Phrase("Copiarlo da findings.csv", "Copy it from findings.csv"));
    } else if (!id.isEmpty() && !id.startsWith(code + "-")) {
      line.add(
          Phrase.of("'id' non è di %s", "'id' is not of %s", code),
          new Phrase("Correggere l'uno o l'altro", "Correct one or the other"));
    }
  }

  private static @Nullable String breakdown(CodeList.Entry line) {
    String text = line.text("breakdown");
    try {
      return Breakdown.parse(text).code();
    } catch (IllegalArgumentException malformed) {
      line.add(
          Phrase.of(
              "%s non è una disaggregazione", "%s is not a breakdown", MistakePhrases.quote(text)),
          new Phrase("Scriverla come SEX=F", "Write it like SEX=F"));
      return null;
    }
  }
}
