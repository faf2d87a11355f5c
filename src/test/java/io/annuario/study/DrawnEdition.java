package io.annuario.study;

import io.annuario.observation.Address;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Editions of a drawn job, of which the last has known errors. */
final class DrawnEdition {

  static final int YEARS = 4;
  static final int LAST = 2024;

  final DrawnJob job;
  final Map<Integer, List<DrawnReturn>> returns = new HashMap<>();
  final List<Blunder.Made> errors = new ArrayList<>();
  private final Set<String> touched = new HashSet<>();

  /**
   * @param share of the figures that are made wrong, about
   */
  DrawnEdition(int offices, double share, Set<Blunder> kinds, long seed) {
    Random random = new Random(seed * 7919 + offices);
    job = DrawnJob.of(offices, random);
    DrawnYears years = new DrawnYears(job, YEARS, random);
    List<DrawnReturn.Shape> known = List.of(DrawnReturn.Shape.values());
    List<DrawnReturn.Shape> shapes = new ArrayList<>();
    for (int office = 0; office < offices; office++) {
      shapes.add(known.get(random.nextInt(known.size())));
    }
    for (int year = 0; year < YEARS; year++) {
      List<DrawnReturn> all = new ArrayList<>();
      Map<Key, Long> figures = years.year(year);
      for (int office = 0; office < offices; office++) {
        DrawnReturn one = new DrawnReturn(job, office, LAST - YEARS + 1 + year, shapes.get(office));
        one.fill(key -> figures.getOrDefault(timeless(key), 0L));
        all.add(one);
      }
      returns.put(LAST - YEARS + 1 + year, all);
    }
    err(share, new ArrayList<>(kinds), random);
  }

  private static Key timeless(Key key) {
    return new Key(key.territory(), key.indicator(), Period.ofYear(2024), key.breakdown());
  }

  int figures() {
    return now().stream().mapToInt(one -> one.rows() * one.columns()).sum();
  }

  List<DrawnReturn> now() {
    return returns.getOrDefault(LAST, List.of());
  }

  private void err(double share, List<Blunder> kinds, Random random) {
    int most = (int) (share * figures());
    int made = 0;
    Set<Integer> whole = new HashSet<>();
    for (int attempt = 0; attempt < 10_000 && made < most; attempt++) {
      Blunder kind = kinds.get(random.nextInt(kinds.size()));
      int office = random.nextInt(now().size());
      boolean isWhole = kind.name().startsWith("RETURN");
      if (isWhole && (!whole.isEmpty() && whole.size() > now().size() / 25)) {
        continue;
      }
      DrawnReturn one = now().get(office);
      if (whole.contains(office) || (isWhole && isTouched(one))) {
        continue;
      }
      made += make(kind, one, random);
      if (isWhole) {
        whole.add(office);
      }
    }
  }

  private boolean isTouched(DrawnReturn one) {
    return touched.stream().anyMatch(cell -> cell.startsWith(one.file + " "));
  }

  private int make(Blunder kind, DrawnReturn one, Random random) {
    List<List<String>> before = one.written.stream().map(List::copyOf).toList();
    DrawnReturn last = returns.getOrDefault(LAST - 1, List.of()).get(one.office);
    DrawnReturn other =
        now().stream()
            .filter(it -> it.office != one.office && it.shape == one.shape)
            .filter(it -> it.rows() == one.rows() && it.columns() == one.columns())
            .findFirst()
            .orElse(null);
    List<int[]> cells = kind.make(new Blunder.Material(one, last, other, this::national), random);
    List<Address> wrong = new ArrayList<>();
    List<Address> all = new ArrayList<>();
    boolean isFree = true;
    for (int[] cell : cells) {
      Address address = one.cell(cell[0], cell[1]);
      isFree &= !touched.contains(one.file + " " + address);
      String text = one.written.get(cell[0]).get(cell[1]);
      long right = one.right.get(cell[0]).get(cell[1]);
      all.add(address);
      if (!kind.ofPlausibility || matters(right, text)) {
        wrong.add(address);
      }
    }
    if (wrong.isEmpty() || !isFree) {
      for (int row = 0; row < before.size(); row++) {
        one.written.set(row, new ArrayList<>(before.get(row)));
      }
      return 0;
    }
    all.forEach(address -> touched.add(one.file + " " + address));
    errors.add(new Blunder.Made(kind, one.file, wrong, all));
    return kind.name().startsWith("RETURN") ? 0 : all.size();
  }

  private long national(Key key) {
    return now().stream()
        .mapToLong(
            one -> {
              long sum = 0;
              for (int row = 0; row < one.rows(); row++) {
                for (int column = 0; column < one.columns(); column++) {
                  Key other = one.keys.get(row).get(column);
                  if (other.indicator().equals(key.indicator())
                      && other.breakdown().equals(key.breakdown())) {
                    sum += one.right.get(row).get(column);
                  }
                }
              }
              return sum;
            })
        .sum();
  }

  /** Whether a figure is wrong by enough to be noticed at all. */
  private static boolean matters(long right, String written) {
    if (!written.matches("[0-9]+")) {
      return right >= 10;
    }
    double moved = Math.abs(Long.parseLong(written) - right);
    return moved >= Math.max(10, 4 * Math.sqrt((double) right));
  }
}
