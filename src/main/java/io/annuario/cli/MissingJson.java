package io.annuario.cli;

import io.annuario.definition.Edition;
import io.annuario.definition.Office;
import io.annuario.job.AbsentOffices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code missing}: who has sent nothing.
 *
 * @param daysLate since the day on which returns were due; negative before it, null without one
 * @param unrecognised files of which nobody knows whose they are
 */
record MissingJson(
    String job,
    String edition,
    @Nullable LocalDate due,
    @Nullable Long daysLate,
    List<Absent> missing,
    List<String> unrecognised)
    implements JsonObject {

  /**
   * An office of which nothing is there.
   *
   * @param letter what to write to it; null where somebody answered for its absence
   */
  record Absent(String office, String name, boolean accepted, @Nullable Path letter) {}

  static MissingJson of(Edition edition, AbsentOffices absent) {
    LocalDate due = edition.intake().due();
    return new MissingJson(
        edition.job(),
        edition.name(),
        due,
        DueDay.daysLate(due),
        absent.absences().stream().map(one -> of(one, absent)).toList(),
        absent.unrecognised());
  }

  private static Absent of(AbsentOffices.Absence one, AbsentOffices absent) {
    Office office = one.office();
    return new Absent(
        office.code(),
        office.name(),
        one.accepted(),
        one.accepted() ? null : absent.letter(office));
  }
}
