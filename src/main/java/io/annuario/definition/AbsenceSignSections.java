package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code missing_signs} of a job, and the column of that name of its offices. */
final class AbsenceSignSections {

  static final String KEY = "missing_signs";

  static final Map<String, Absence> ABSENCES =
      Map.of(
          "not-available", Absence.NOT_AVAILABLE,
          "not-applicable", Absence.NOT_APPLICABLE,
          "suppressed", Absence.SUPPRESSED);

  private AbsenceSignSections() {}

  /** A list of signs for what is not available, or signs with what each means. */
  static AbsenceSigns read(Section job) {
    Map<String, Absence> signs = new LinkedHashMap<>();
    Section section = job.isSection(KEY) ? job.section(KEY, List.of()) : null;
    if (section != null) {
      for (String sign : List.copyOf(section.keys())) {
        Absence absence = section.choice(sign, ABSENCES);
        if (absence != null) {
          signs.put(AbsenceSigns.plain(sign), absence);
        }
      }
    } else {
      job.texts(KEY)
          .forEach(sign -> signs.put(AbsenceSigns.plain(sign.text()), Absence.NOT_AVAILABLE));
    }
    return new AbsenceSigns(signs);
  }

  /** {@code .|np} for what is not available, or {@code .=not-applicable|1 to 4=suppressed}. */
  static AbsenceSigns read(CodeList.Entry line) {
    Map<String, Absence> signs = new LinkedHashMap<>();
    for (String text : line.texts(KEY)) {
      int at = text.lastIndexOf('=');
      if (at <= 0) {
        signs.put(AbsenceSigns.plain(text), Absence.NOT_AVAILABLE);
        continue;
      }
      String word = text.substring(at + 1).strip();
      Absence absence = ABSENCES.get(word);
      if (absence != null) {
        signs.put(AbsenceSigns.plain(text.substring(0, at)), absence);
      } else {
        line.add(
            Phrase.of(
                "'%s' non può essere %s", "'%s' cannot be %s", KEY, MistakePhrases.quote(word)),
            MistakePhrases.insteadOf(word, ABSENCES.keySet().stream().sorted().toList()));
      }
    }
    return new AbsenceSigns(signs);
  }

  /** A sign that is also a word of the job could be either, wherever it stands. */
  static void checkWords(Section job, JobDefinition definition) {
    Vocabulary vocabulary = new Vocabulary(definition);
    check(job, job.line(KEY), definition.missingSigns(), vocabulary);
    definition
        .offices()
        .all()
        .forEach(office -> check(job, job.line("offices"), office.missingSigns(), vocabulary));
  }

  private static void check(Section job, int line, AbsenceSigns signs, Vocabulary vocabulary) {
    signs.meanings().keySet().stream()
        .sorted()
        .filter(sign -> !vocabulary.meaningsOf(sign).isEmpty())
        .forEach(
            sign ->
                job.add(
                    line,
                    Phrase.of(
                        "%s in '%s' è anche una parola della rilevazione",
                        "%s in '%s' is also a word of the job", MistakePhrases.quote(sign), KEY),
                    new Phrase(
                        "Tenerlo solo come segno, o solo come parola",
                        "Keep it only as a sign, or only as a word")));
  }
}
