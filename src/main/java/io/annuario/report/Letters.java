package io.annuario.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What to write to the offices.
 *
 * @param byOffice the returns that there is something to write about; under the empty code those
 *     that are nobody's
 * @param roomy those whose letters the page has room for
 */
record Letters(Map<String, List<ReturnTold>> byOffice, Set<ReturnTold> roomy) {

  /** Characters of all of them; the folder of what goes back has the others. */
  private static final int MOST = 1_000_000;

  static Letters of(List<ReturnTold> returns) {
    Map<String, List<ReturnTold>> byOffice = new HashMap<>();
    Set<ReturnTold> roomy = new HashSet<>();
    int room = MOST;
    for (ReturnTold told : returns) {
      String letter = told.letter();
      if (letter != null) {
        String office = Objects.requireNonNullElse(told.office(), "");
        byOffice.computeIfAbsent(office, none -> new ArrayList<>()).add(told);
        room -= letter.length();
        if (room >= 0) {
          roomy.add(told);
        }
      }
    }
    return new Letters(byOffice, roomy);
  }

  List<ReturnTold> to(String office) {
    return byOffice.getOrDefault(office, List.of());
  }

  boolean hasRoom(ReturnTold told) {
    return roomy.contains(told);
  }
}
