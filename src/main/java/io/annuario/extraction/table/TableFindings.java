package io.annuario.extraction.table;

import io.annuario.extraction.sheet.Outbox;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong in one table. Of findings of one code the first ones are said one by one and
 * the others together, with their number and where they begin and end: a sheet that repeats another
 * would else say thousands of times the same. Every cell keeps its fate, so that the ledger
 * balances whatever is said.
 */
final class TableFindings {

  private static final int SAID_ONE_BY_ONE = 20;

  /** Each unknown label wants a correction of its own. */
  private static final int LABELS_ONE_BY_ONE = 100;

  private final Outbox outbox;
  private final Map<Sort, Said> said = new LinkedHashMap<>();

  private record Sort(FindingCode code, Severity severity, int most) {}

  /** How often something was said, and what was left to be said together. */
  private static final class Said {
    private int count;
    private @Nullable Finding first;
    private @Nullable Address last;
  }

  TableFindings(Outbox outbox) {
    this.outbox = outbox;
  }

  void send(Finding finding) {
    Sort sort = new Sort(finding.code(), finding.severity(), SAID_ONE_BY_ONE);
    send(sort, finding.place(), () -> finding);
  }

  /**
   * @param finding made only when it is said, for the words that are like a label take time
   */
  void sendOfLabel(FindingCode code, Place place, Supplier<Finding> finding) {
    send(new Sort(code, code.severity(), LABELS_ONE_BY_ONE), place, finding);
  }

  private void send(Sort sort, Place place, Supplier<Finding> finding) {
    Said before = said.computeIfAbsent(sort, key -> new Said());
    before.count++;
    if (before.count <= sort.most()) {
      outbox.send(finding.get());
      return;
    }
    before.first = before.first == null ? finding.get() : before.first;
    before.last = place.cell();
  }

  void close() {
    said.forEach(
        (sort, all) -> {
          Finding first = all.first;
          if (first != null) {
            int more = all.count - sort.most();
            outbox.send(more == 1 ? first : together(first, more, sort.most(), all.last));
          }
        });
    said.clear();
  }

  private static Finding together(Finding first, int more, int most, @Nullable Address last) {
    Phrase cells = Phrase.number(BigDecimal.valueOf(more));
    String from = Objects.toString(first.place().cell(), "");
    String to = Objects.toString(last, "");
    return new Finding(
        first.code(),
        first.severity(),
        first.place(),
        new Phrase(
            "altre celle come le " + most + " precedenti",
            "more cells like the " + most + " before"),
        first.expected(),
        new Phrase(
            "altre " + cells.it() + " celle, da " + from + " a " + to,
            cells.en() + " more cells, from " + from + " to " + to),
        first
            .remedy()
            .then(
                new Phrase(
                    " Le celle si vedono tutte con explain --html.",
                    " All of the cells can be seen with explain --html.")));
  }
}
