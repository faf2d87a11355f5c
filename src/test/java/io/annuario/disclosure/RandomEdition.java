package io.annuario.disclosure;

import static io.annuario.disclosure.Country.figure;

import io.annuario.definition.Counting;
import io.annuario.definition.Disclosure;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Observation;
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
  private static final List<String> SEXES = List.of("F", "M");

  private final Random random;
  private final boolean withParts;
  private final boolean withRule;
  private final boolean withSexes;
  private final boolean withWholes;
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
        new Disclosure(3 + random.nextInt(3), Disclosure.Zero.KEEP, new BigDecimal("0.3"));
    country.indicator("ALL", null, disclosure, Counting.ONCE);
    if (withParts) {
      country.indicator("PART", "ALL", disclosure, Counting.ONCE);
    }
    if (withRule) {
      country.indicator("REST", "ALL", null, Counting.ONCE);
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

  /** By part or rest, age (one more for an age that is not known) and sex. */
  private long[] draw() {
    long[] drawn = new long[16];
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
        long[] before = people.getOrDefault(region, new long[16]);
        long[] other = random.nextBoolean() ? draw() : before.clone();
        other[random.nextInt(6)] = random.nextInt(6);
        people.put(region, other);
      }
    }
  }

  List<Observation> figures() {
    List<Observation> figures = new ArrayList<>();
    for (String region : regions) {
      long[] counts = people.getOrDefault(region, new long[16]);
      add(figures, region, "ALL", counts, 0, 16);
      if (withParts) {
        add(figures, region, "PART", counts, 0, 8);
      }
      if (withRule) {
        add(figures, region, "REST", counts, 8, 16);
      }
    }
    return figures;
  }

  private void add(
      List<Observation> figures, String region, String indicator, long[] counts, int from, int to) {
    boolean complete = definition.dimensions().stream().allMatch(one -> one.complete());
    if (withWholes || definition.dimensions().isEmpty() || !complete) {
      figures.add(figure(region, indicator, "", sum(counts, from, to, null, null)));
    }
    if (definition.dimensions().isEmpty()) {
      return;
    }
    for (String age : AGES) {
      boolean crossed = definition.dimensions().size() > 1;
      if (!crossed || withWholes) {
        figures.add(figure(region, indicator, "AGE=" + age, sum(counts, from, to, age, null)));
      }
      for (String sex : crossed ? SEXES : List.<String>of()) {
        figures.add(
            figure(
                region, indicator, "AGE=" + age + ";SEX=" + sex, sum(counts, from, to, age, sex)));
      }
    }
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
