package io.annuario.extraction.frame;

import io.annuario.definition.Role;
import io.annuario.extraction.label.Sense;
import org.jspecify.annotations.Nullable;

/** Tells by its header and its cells what a column holds. */
final class ColumnKinds {

  /** What a column holds, before the table as a whole is known. */
  enum Holds {
    LABELS,
    FIGURES,
    RATES,
    FLAGS,
    CODES,
    REMARKS,
    IGNORED,
    NOTHING
  }

  private ColumnKinds() {}

  /**
   * @param head what the lowest header cell over the column says; null without one
   * @param isFirst whether it is the first column of its table that is not blank
   */
  static Holds of(ColumnProfile profile, @Nullable Sense head, boolean isFirst) {
    if ((isFirst && profile.cells() > 1 && profile.years() == profile.cells())
        || profile.isOfYears()) {
      return Holds.LABELS;
    }
    boolean namesFigures = head != null && !head.coordinates().isEmpty();
    boolean mostlyNamed = 2 * profile.named() >= profile.cells() && profile.cells() > 0;
    boolean mostlyNumbers = 2 * profile.numbers() >= profile.cells() && profile.cells() > 0;
    if (head != null && head.coordinates().isEmpty()) {
      Holds told = byRole(profile, head, mostlyNamed, mostlyNumbers);
      if (told != null) {
        return told;
      }
    }
    if (head != null && head.isRate()) {
      return Holds.RATES;
    }
    // Below a header that names figures a name among numbers is a mistake, not a label.
    boolean isDoubtful =
        namesFigures && (profile.numbers() > 0 || profile.doubles() == profile.named());
    if (mostlyNamed && !isDoubtful && 2 * profile.doubles() <= profile.named()) {
      return Holds.LABELS;
    }
    if (namesFigures && !(isFirst && profile.words() > profile.numbers())) {
      return Holds.FIGURES;
    }
    if (profile.cells() == 0) {
      return Holds.NOTHING;
    }
    if (isFirst && (profile.years() == profile.cells() || profile.words() * 2 > profile.cells())) {
      return Holds.LABELS;
    }
    if (profile.isFlags()) {
      return Holds.FLAGS;
    }
    return profile.numbers() > 0 ? Holds.FIGURES : Holds.REMARKS;
  }

  private static @Nullable Holds byRole(
      ColumnProfile profile, Sense head, boolean mostlyNamed, boolean mostlyNumbers) {
    if (head.isRate()) {
      return Holds.RATES;
    }
    if (head.has(Role.FLAG)) {
      return Holds.FLAGS;
    }
    if (head.has(Role.VALUE) && (mostlyNumbers || !mostlyNamed)) {
      return Holds.FIGURES;
    }
    boolean announces =
        head.has(Role.TERRITORY)
            || head.has(Role.INDICATOR)
            || head.has(Role.PERIOD)
            || head.dimension() != null;
    if (announces && (mostlyNamed || profile.words() > 0 || head.has(Role.PERIOD))) {
      return Holds.LABELS;
    }
    if (head.has(Role.CODE) || head.has(Role.UNIT) || head.has(Role.OFFICE) || announces) {
      return Holds.CODES;
    }
    return head.isNote() ? Holds.REMARKS : null;
  }
}
