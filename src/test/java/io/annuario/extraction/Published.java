package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A published file, the job that describes it, and what reading it must give. */
final class Published {

  private final String job;
  private final String edition;
  private final String file;
  private String folder;
  private final Map<String, Long> findings = new TreeMap<>();
  private final List<String> figures = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private int read;
  private int totals;
  private int rates;

  private Published(String job, String edition, String file) {
    this.job = job;
    this.edition = edition;
    this.file = file;
    this.folder = job;
  }

  static Published file(String job, String edition, String file) {
    return new Published(job, edition, file);
  }

  /** Where the file lies, when a second job reads the files of the first. */
  Published in(String folder) {
    this.folder = folder;
    return this;
  }

  Published reads(int figures, int totals, int rates) {
    this.read = figures;
    this.totals = totals;
    this.rates = rates;
    return this;
  }

  Published figures(String... some) {
    figures.addAll(List.of(some));
    return this;
  }

  Published finds(long count, String kind) {
    findings.put(kind, count);
    return this;
  }

  Published says(String message) {
    messages.add(message);
    return this;
  }

  void isReadFrom(Path regional) throws Exception {
    RegionalReturn reading =
        RegionalReturn.read(job, edition, regional.resolve(folder).resolve(file));

    assertThat(reading.counted()).isEqualTo(findings);
    assertThat(reading.figures()).hasSize(read).containsAll(figures);
    assertThat(reading.trial().totals()).hasSize(totals);
    assertThat(reading.trial().rates()).hasSize(rates);
    assertThat(messages).isSubsetOf(reading.said());
  }

  @Override
  public String toString() {
    return job + " " + edition + ": " + file;
  }
}
