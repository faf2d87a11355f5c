package io.annuario.definition;

import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Sha256;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of an edition that the statistician corrected, in the file's order. */
public final class CorrectedFigures {

  public static final String FILE = "corrections.csv";

  public static final CorrectedFigures NONE = new CorrectedFigures(List.of());

  private final List<CorrectedFigure> all;
  private final Map<Key, CorrectedFigure> byKey = new HashMap<>();

  /**
   * @param all no two of the same key
   */
  CorrectedFigures(List<CorrectedFigure> all) {
    this.all = List.copyOf(all);
    all.forEach(one -> byKey.put(one.key(), one));
  }

  public List<CorrectedFigure> all() {
    return all;
  }

  /** The correction of a figure; null when there is none. */
  public @Nullable CorrectedFigure of(Key key) {
    return byKey.isEmpty() ? null : byKey.get(key);
  }

  /** What is published of a figure that was sent: the same, unless it was corrected. */
  public Observation published(Observation sent) {
    CorrectedFigure one = of(sent.key());
    return one != null && one.isOf(sent) ? one.inPlaceOf(sent) : sent;
  }

  /** Changes with what is said of any of them, and not with the order of the lines. */
  public String fingerprint() {
    List<String> lines =
        all.stream()
            .map(
                one ->
                    String.join(
                        "\n",
                        one.key().toString(),
                        one.sent(),
                        one.published().toString(),
                        one.reason(),
                        one.by(),
                        one.date().toString(),
                        one.source()))
            .sorted()
            .toList();
    Sha256 signed = new Sha256();
    lines.forEach(signed::add);
    return signed.hex();
  }

  /** Where they stand in the file matters as little to it as to a fingerprint. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CorrectedFigures figures && fingerprint().equals(figures.fingerprint());
  }

  @Override
  public int hashCode() {
    return fingerprint().hashCode();
  }
}
