package io.annuario.study;

import io.annuario.observation.Address;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One office's return of one year as a table. Of each cell it knows the key and the right figure,
 * and what was written instead.
 */
final class DrawnReturn {

  /** How tables are laid out. */
  enum Shape {
    /** A line for each territory and sex, a column for each indicator. */
    LIST,
    /** A line for each territory, a column for each indicator and sex. */
    WIDE,
    /** A line for each indicator and sex, a column for each territory. */
    ACROSS
  }

  final DrawnJob job;
  final int office;
  final int year;
  final Shape shape;
  final String file;
  final List<List<Key>> keys = new ArrayList<>();
  final List<List<Long>> right = new ArrayList<>();
  final List<List<String>> written = new ArrayList<>();

  DrawnReturn(DrawnJob job, int office, int year, Shape shape) {
    this.job = job;
    this.office = office;
    this.year = year;
    this.shape = shape;
    this.file =
        DrawnJob.officeName(office).toLowerCase(Locale.ROOT).replace(' ', '_')
            + "_"
            + year
            + ".csv";
    List<DrawnJob.DrawnTerritory> territories = job.territories().get(office);
    switch (shape) {
      case LIST ->
          territories.forEach(
              territory ->
                  job.sexes()
                      .forEach(
                          sex ->
                              keys.add(
                                  DrawnJob.INDICATORS.stream()
                                      .map(indicator -> key(territory, indicator, sex))
                                      .toList())));
      case WIDE ->
          territories.forEach(
              territory ->
                  keys.add(
                      DrawnJob.INDICATORS.stream()
                          .flatMap(
                              indicator ->
                                  job.sexes().stream().map(sex -> key(territory, indicator, sex)))
                          .toList()));
      case ACROSS ->
          DrawnJob.INDICATORS.forEach(
              indicator ->
                  job.sexes()
                      .forEach(
                          sex ->
                              keys.add(
                                  territories.stream()
                                      .map(territory -> key(territory, indicator, sex))
                                      .toList())));
    }
  }

  private Key key(DrawnJob.DrawnTerritory territory, String indicator, String sex) {
    return new Key(territory.code(), indicator, Period.ofYear(year), DrawnJob.breakdown(sex));
  }

  int rows() {
    return keys.size();
  }

  int columns() {
    return keys.get(0).size();
  }

  /** Writes what is right. */
  void fill(DrawnFiguresOfYear figures) {
    right.clear();
    written.clear();
    for (List<Key> row : keys) {
      List<Long> values = row.stream().map(figures::of).toList();
      right.add(values);
      written.add(new ArrayList<>(values.stream().map(String::valueOf).toList()));
    }
  }

  /** What figures of a year there are. */
  @FunctionalInterface
  interface DrawnFiguresOfYear {
    long of(Key key);
  }

  Address cell(int row, int column) {
    int headers = shape == Shape.WIDE && isBySex() ? 2 : 1;
    int labels = shape == Shape.WIDE || !isBySex() ? 1 : 2;
    return new Address(row + headers, column + labels);
  }

  /** How many figures of one territory and indicator stand beside, or below, each other. */
  int group() {
    return job.sexes().size();
  }

  private boolean isBySex() {
    return group() > 1;
  }

  /** The whole table with its labels, as CSV. */
  String csv() {
    List<DrawnJob.DrawnTerritory> territories = job.territories().get(office);
    StringBuilder csv = new StringBuilder();
    String sexHeader = isBySex() ? ";Sesso" : "";
    switch (shape) {
      case LIST ->
          csv.append("Provincia")
              .append(sexHeader)
              .append(';')
              .append(String.join(";", DrawnJob.WORDS));
      case WIDE -> {
        csv.append("Provincia");
        DrawnJob.WORDS.forEach(word -> csv.append((";" + word).repeat(group())));
        if (isBySex()) {
          csv.append('\n');
          csv.append((";" + String.join(";", DrawnJob.SEX_WORDS)).repeat(DrawnJob.WORDS.size()));
        }
      }
      case ACROSS -> {
        csv.append("Indicatore").append(sexHeader);
        territories.forEach(territory -> csv.append(';').append(territory.name()));
      }
    }
    csv.append('\n');
    for (int row = 0; row < rows(); row++) {
      String sex = isBySex() ? ";" + DrawnJob.SEX_WORDS.get(row % group()) : "";
      csv.append(
          switch (shape) {
            case LIST -> territories.get(row / group()).name() + sex;
            case WIDE -> territories.get(row).name();
            case ACROSS -> DrawnJob.WORDS.get(row / group()) + sex;
          });
      written.get(row).forEach(text -> csv.append(';').append(text));
      csv.append('\n');
    }
    return csv.toString();
  }
}
