package io.annuario.extraction.frame;

import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings of groups that stand over the middle or the end of their group, as people centre
 * them without merging: nobody knows how far they reach. It shows where what stands first has no
 * heading, and comes again below one that does not begin with it.
 */
final class GroupHeadings {

  private final Lexicon lexicon;
  private final Territories territories;
  private final TableDraft draft;

  /** What a heading can stand over: its own label, and the heading that stands right there. */
  private record Member(Cell label, @Nullable Cell heading) {}

  GroupHeadings(ReturnScope scope, TableDraft draft) {
    this.lexicon = scope.lexicon();
    this.territories = scope.definition().territories();
    this.draft = draft;
  }

  /** Null when all headings stand where their groups begin. */
  @Nullable Ambiguity ambiguity(List<Integer> figures) {
    List<Line> lines = draft.header().lines();
    for (Line line : lines.subList(0, Math.max(0, lines.size() - 1))) {
      List<Member> members = over(line, figures);
      Ambiguity found = found(members, isLooseOver(members));
      if (found != null) {
        return found;
      }
    }
    List<Integer> labels = draft.holds().keySet().stream().filter(draft::isLabel).toList();
    for (int at = 0; at + 1 < labels.size(); at++) {
      Ambiguity found = found(beside(labels.get(at), labels.get(at + 1)), false);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private List<Member> over(Line line, List<Integer> figures) {
    List<Member> members = new ArrayList<>();
    for (int column : figures) {
      Cell label = draft.header().lowest(column);
      Cell heading = draft.header().seen(line, column);
      if (label != null && !label.equals(heading)) {
        members.add(new Member(label, heading));
      }
    }
    return members;
  }

  private List<Member> beside(int outer, int inner) {
    List<Member> members = new ArrayList<>();
    for (Line line : draft.sample()) {
      Cell label = line.at(inner);
      if (label != null && draft.hasFigures(line, lexicon)) {
        members.add(new Member(label, line.at(outer)));
      }
    }
    return members;
  }

  private static int firstHeaded(List<Member> members) {
    int headed = 0;
    while (headed < members.size() && members.get(headed).heading() == null) {
      headed++;
    }
    return headed;
  }

  /**
   * @param isLoose whether the first label must have a heading, even if it does not come again
   */
  private @Nullable Ambiguity found(List<Member> members, boolean isLoose) {
    int headed = firstHeaded(members);
    Cell heading = headed < members.size() ? members.get(headed).heading() : null;
    if (headed == 0 || heading == null || lexicon.ofLabel(heading).coordinates().isEmpty()) {
      return null;
    }
    Cell first = members.get(0).label();
    boolean isWhole = lexicon.ofLabel(first).coordinates().total();
    boolean isAligned = areSame(first, members.get(headed).label());
    boolean comesAgain =
        members.subList(headed + 1, members.size()).stream()
            .anyMatch(member -> areSame(first, member.label()));
    return !isWhole && !isAligned && (comesAgain || isLoose)
        ? new Ambiguity.LooseHeading(heading, first)
        : null;
  }

  /**
   * Whether the first header is of the kind of those that have headings, a category or a territory
   * that does not contain them, and not every heading begins with the same.
   */
  private boolean isLooseOver(List<Member> members) {
    List<Member> starts = members.stream().filter(member -> member.heading() != null).toList();
    if (starts.isEmpty() || members.get(0).heading() != null) {
      return false;
    }
    Coordinates first = lexicon.ofLabel(members.get(0).label()).coordinates();
    Cell start = starts.get(0).label();
    Territory territory = first.territory();
    boolean isWhole =
        territory != null
            && members.stream()
                .map(member -> lexicon.ofLabel(member.label()).coordinates().territory())
                .anyMatch(
                    other ->
                        other != null
                            && !other.equals(territory)
                            && territories.contains(territory.code(), other.code()));
    boolean isPattern =
        starts.stream().map(Member::heading).distinct().count() > 1
            && starts.stream().allMatch(member -> areSame(start, member.label()));
    return first.indicator() == null
        && first.period() == null
        && !first.isEmpty()
        && !isWhole
        && !isPattern
        && first.isOfKindsOf(lexicon.ofLabel(start).coordinates());
  }

  private static boolean areSame(Cell one, Cell other) {
    return one.raw().strip().equalsIgnoreCase(other.raw().strip());
  }
}
