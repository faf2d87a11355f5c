package io.annuario.plausibility;

import java.util.ArrayList;
import java.util.List;

/** Some of many things: every one of few, then every second, fourth, eighth of more. */
final class Sample<T> {

  private final int most;
  private final List<T> kept = new ArrayList<>();
  private long met;
  private long step = 1;

  Sample(int most) {
    this.most = most;
  }

  void add(T one) {
    if (met++ % step != 0) {
      return;
    }
    if (kept.size() == most) {
      for (int at = 0; at < most / 2; at++) {
        kept.set(at, kept.get(2 * at));
      }
      kept.subList(most / 2, most).clear();
      step *= 2;
      if ((met - 1) % step != 0) {
        return;
      }
    }
    kept.add(one);
  }

  List<T> kept() {
    return kept;
  }
}
