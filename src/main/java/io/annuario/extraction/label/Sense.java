package io.annuario.extraction.label;

import io.annuario.definition.Dimension;
import io.annuario.definition.Meaning;
import io.annuario.definition.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the text of a cell can mean; its place in a table decides which.
 *
 * @param meanings what the text says as a whole
 * @param totalOf what remains known once a total's word is taken off: "Totale Lombardia"
 * @param partOf what remains known once a part's word is taken off: "di cui arrestati"
 * @param roles what it says about the cells beside or below it
 * @param dimension the breakdown that it announces
 * @param period the period that it names
 * @param stripped the known word that it is without a footnote number fused to it
 * @param coordinates what it names in the dimensions of a figure; empty when nothing
 * @param coded what it names where codes stand; empty when it is no code
 */
public record Sense(
    String text,
    List<Meaning> meanings,
    List<Meaning> totalOf,
    List<Meaning> partOf,
    Set<Role> roles,
    @Nullable Dimension dimension,
    @Nullable PeriodWord period,
    @Nullable String stripped,
    Coordinates coordinates,
    Coordinates coded) {

  static Sense of(
      String text,
      List<Meaning> meanings,
      List<Meaning> totalOf,
      List<Meaning> partOf,
      Set<Role> roles,
      @Nullable Dimension dimension,
      @Nullable PeriodWord period,
      @Nullable String stripped,
      Coordinates coded) {
    return new Sense(
        text,
        meanings,
        totalOf,
        partOf,
        roles,
        dimension,
        period,
        stripped,
        coordinates(meanings, totalOf, partOf, roles, period),
        coded);
  }

  /** The same, where the period is only a part of the label: "2023 people held". */
  Sense within() {
    PeriodWord said = period;
    if (said == null) {
      return this;
    }
    Coordinates all = coordinates.with(Coordinates.of(said));
    return new Sense(text, meanings, totalOf, partOf, roles, dimension, said, stripped, all, coded);
  }

  private static Coordinates coordinates(
      List<Meaning> meanings,
      List<Meaning> totalOf,
      List<Meaning> partOf,
      Set<Role> roles,
      @Nullable PeriodWord period) {
    if (roles.contains(Role.TOTAL)
        && meanings.stream().allMatch(Meaning.OfWhole.class::isInstance)) {
      // "Totale" counts whatever stands beside it, be it ages or regions.
      return Coordinates.TOTAL;
    }
    Coordinates found = Coordinates.of(meanings);
    if (found.isEmpty()) {
      found = Coordinates.of(partOf);
    }
    if (found.isEmpty() && !totalOf.isEmpty()) {
      found = Coordinates.of(totalOf).asTotal();
    }
    if (found.isEmpty() && period != null) {
      found = Coordinates.of(period);
    }
    return found;
  }

  public boolean isNote() {
    return roles.contains(Role.NOTE) && meanings.isEmpty();
  }

  public boolean isRate() {
    return roles.contains(Role.RATE) && meanings.isEmpty();
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean names(DimensionKind kind) {
    return coordinates().has(kind);
  }

  /** Whether a table's frame can be made of it: a member of a dimension or a word of a header. */
  public boolean isOfFrame() {
    return !coordinates().isEmpty() || !roles.isEmpty() || dimension != null;
  }
}
