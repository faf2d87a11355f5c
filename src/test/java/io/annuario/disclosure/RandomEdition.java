package io.annuario.disclosure;

import io.annuario.definition.Counting;
import io.annuario.definition.Disclosure;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An edition of trial with a hierarchy, breakdowns, parts of wholes, and corrections of it. */
final class RandomEdition {

  private static final List<String> AGES = List.of("0-9", "10-17", "18-");

  /** So many kinds of people are counted in a period. */
  private static final int EACH = 16;

  private static final List<String> SEXES = List.of("F", "M");

  private final Random random;
  private final boolean withParts;
  private final boolean withRule;
  private final boolean withSexes;
  private final boolean withWholes;
  private final List<Period> periods;
  private final int largest;
  private final List<String> regions = new ArrayList<>();
  private final Map<String, long[]> people = new TreeMap<>();
  private final JobDefinition definition;

  RandomEdition(Random random) {
    this.random = random;
    this.withParts = random.nextBoolean();
    this.withRule = withParts && random.nextBoolean();
    this.withSexes = random.nextInt(3) == 0;
    this.withWholes = random.nextInt(3) > 0;
    Counting counting =
        random.nextInt(5) == 0 && !withSexes
            ? new Counting(Counting.Every.HALF_YEAR, Counting.Over.SUM)
            : Counting.ONCE;
    this.periods = counting.parts(Country.EDITION.period());
    this.largest = 6 + random.nextInt(60);
    Country country = new Country().territory("IT", null);
    int areas = 1 + random.nextInt(3);
    for (int area = 0; area < areas; area++) {
      String name = "AREA" + area;
      country.territory(name, "IT");
      int inside = 1 + random.nextInt(4);
      for (int region = 0; region < inside; region++) {
        country.territory(name + "-" + region, name);
        regions.add(name + "-" + region);
      }
    }
    Disclosure disclosure =
        new Disclosure(
            3 + random.nextInt(3),
            random.nextInt(6) == 0 ? Disclosure.Zero.PROTECT : Disclosure.Zero.KEEP,
            new BigDecimal("0.3"));
    country.indicator("ALL", null, disclosure, counting);
    if (withParts) {
      country.indicator("PART", "ALL", disclosure, counting);
    }
    if (withRule) {
      country.indicator("REST", "ALL", null, counting);
      country.rule("ALL = PART + REST");
    }
    if (random.nextInt(4) > 0) {
      country.dimension("AGE", random.nextInt(3) > 0, AGES.toArray(String[]::new));
      if (withSexes) {
        country.dimension("SEX", true, SEXES.toArray(String[]::new));
      }
    }
    this.definition = country.definition();
    regions.forEach(region -> people.put(region, draw()));
  }

  JobDefinition definition() {
    return definition;
  }

  /** By period, part or rest, age (one more for an age that is not known) and sex. */
  private long[] draw() {
    long[] drawn = new long[EACH * periods.size()];
    boolean complete = definition.dimensions().stream().allMatch(one -> one.complete());
    for (int at = 0; at < drawn.length; at++) {
      int kind = random.nextInt(10);
      long few = kind < 3 ? 0 : 1 + random.nextInt(3);
      drawn[at] = kind < 6 ? few : random.nextInt(largest);
      if (at / 2 % 4 == 3 && complete) {
        drawn[at] = 0;
      }
    }
    return drawn;
  }

  /** Some offices send other figures than before. */
  void correct() {
    for (String region : regions) {
      if (random.nextInt(3) == 0) {
        long[] before = people.getOrDefault(region, draw());
        long[] other = random.nextBoolean() ? draw() : before.clone();
        other[random.nextInt(6)] = random.nextInt(6);
        people.put(region, other);
      }
    }
  }

  List<Observation> figures() {
    List<Observation> figures = new ArrayList<>();
    for (String region : regions) {
      long[] counts = people.getOrDefault(region, draw());
      for (int at = 0; at < periods.size(); at++) {
        int from = at * EACH;
        add(figures, region, "ALL", periods.get(at), counts, from, from + EACH);
        if (withParts) {
          add(figures, region, "PART", periods.get(at), counts, from, from + EACH / 2);
        }
        if (withRule) {
          add(figures, region, "REST", periods.get(at), counts, from + EACH / 2, from + EACH);
        }
      }
    }
    return figures;
  }

  private void add(
      List<Observation> figures,
      String region,
      String indicator,
      Period period,
      long[] counts,
      int from,
      int to) {
    boolean complete = definition.dimensions().stream().allMatch(one -> one.complete());
    if (withWholes || definition.dimensions().isEmpty() || !complete) {
      figures.add(figure(region, indicator, period, "", sum(counts, from, to, null, null)));
    }
    if (definition.dimensions().isEmpty()) {
      return;
    }
    for (String age : AGES) {
      boolean crossed = definition.dimensions().size() > 1;
      if (!crossed || withWholes) {
        figures.add(
            figure(region, indicator, period, "AGE=" + age, sum(counts, from, to, age, null)));
      }
      for (String sex : crossed ? SEXES : List.<String>of()) {
        figures.add(
            figure(
                region,
                indicator,
                period,
                "AGE=" + age + ";SEX=" + sex,
                sum(counts, from, to, age, sex)));
      }
    }
  }

  private static Observation figure(
      String region, String indicator, Period period, String breakdown, long value) {
    Key key = new Key(region, indicator, period, Breakdown.parse(breakdown));
    return Country.figure(key, region, value);
  }

  private static long sum(
      long[] counts, int from, int to, @Nullable String age, @Nullable String sex) {
    long sum = 0;
    for (int at = from; at < to; at++) {
      boolean ofAge = age == null || at / 2 % 4 == AGES.indexOf(age);
      boolean ofSex = sex == null || at % 2 == SEXES.indexOf(sex);
      sum += ofAge && ofSex ? counts[at] : 0;
    }
    return sum;
  }
}
