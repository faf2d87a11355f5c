package io.annuario.definition;

import io.annuario.observation.Phrase;
import io.annuario.observation.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Signs definitions by what they say and not by how it is written: comments, line endings and the
 * order of aliases and keys do not count.
 */
final class Fingerprint {

  private final Sha256 sha256 = new Sha256();

  private Fingerprint() {}

  /** The same definition with its fingerprint and identity. */
  static JobDefinition sign(JobDefinition job) {
    Fingerprint reading = new Fingerprint();
    reading.addReading(job);
    String fingerprint = reading.hex();
    Fingerprint all = new Fingerprint();
    all.addPublication(job, fingerprint);
    return new JobDefinition(
        job.name(),
        job.title(),
        job.language(),
        job.numbers(),
        job.territories(),
        job.offices(),
        job.indicators(),
        job.dimensions(),
        job.rules(),
        job.layouts(),
        job.words(),
        job.policies(),
        job.missingSigns(),
        job.about(),
        fingerprint,
        all.hex());
  }

  private void addReading(JobDefinition job) {
    add(job.name());
    add(job.numbers().name());
    add(job.policies().hidden().name());
    for (Territory territory : job.territories().all()) {
      add("territory", territory.code(), territory.name(), territory.parent());
      add("valid", territory.validFrom(), territory.validTo());
      addAll(territory.aliases());
    }
    for (Office office : job.offices().all()) {
      add("office", office.code(), office.name(), office.numbers());
      addAll(office.territories());
      addAll(office.aliases());
    }
    for (Indicator indicator : job.indicators().all()) {
      add("indicator", indicator.code(), indicator.partOf(), indicator.unit(), indicator.heldAt());
      add(indicator.aggregate(), indicator.sensitive(), indicator.dash());
      add(indicator.name());
      addAll(indicator.aliases());
    }
    for (Dimension dimension : job.dimensions()) {
      add("dimension", dimension.code());
      add(dimension.name());
      addAll(dimension.aliases());
      addAll(dimension.total());
      for (Dimension.Category category : dimension.categories()) {
        add("category", category.code());
        add(category.name());
        addAll(category.aliases());
      }
    }
    addMore(job);
    for (Layout layout : job.layouts()) {
      // Records of records say themselves in full, and their collections are ordered.
      add("layout", layout);
    }
    new TreeMap<>(job.words())
        .forEach(
            (role, words) -> {
              add("words", role);
              addAll(words);
            });
  }

  /** What signs a definition only if it says it, so that older ones keep their fingerprint. */
  private void addMore(JobDefinition job) {
    for (Indicator indicator : job.indicators().all()) {
      if (indicator.decimals() > 0) {
        add("decimals", indicator.code(), indicator.decimals());
      }
      if (indicator.tolerance().signum() > 0) {
        add("tolerance", indicator.code(), indicator.tolerance());
      }
      if (indicator.counting().isByParts()) {
        add("periods", indicator.code(), indicator.counting().every());
        add(indicator.counting().over());
      }
    }
    for (Dimension dimension : job.dimensions()) {
      if (!dimension.complete()) {
        add("incomplete", dimension.code());
      }
      if (dimension.tolerance().signum() > 0) {
        add("tolerance", dimension.code(), dimension.tolerance());
      }
    }
    addSigns("", job.missingSigns());
    job.offices().all().forEach(office -> addSigns(office.code(), office.missingSigns()));
  }

  private void addSigns(String whose, AbsenceSigns signs) {
    if (!signs.meanings().isEmpty()) {
      add("missing signs", whose, new TreeMap<>(signs.meanings()));
    }
  }

  private void addPublication(JobDefinition job, String fingerprint) {
    add(fingerprint, job.language());
    add(job.title());
    if (job.policies().estimate() != Policies.Estimate.NONE) {
      add("estimate", job.policies().estimate());
    }
    for (Rule rule : job.rules()) {
      add("rule", rule.id(), rule.check(), rule.severity());
      add(rule.message());
    }
    for (Office office : job.offices().all()) {
      add("expected", office.code(), office.expectedFrom(), office.expectedTo(), office.contact());
      if (!office.indicators().isEmpty()) {
        add("sends", office.code());
        addAll(office.indicators());
      }
    }
    // What a definition leaves at its default signs as it did before there was a default.
    for (Indicator indicator : job.indicators().all()) {
      if (!indicator.requirement().equals(Requirement.ALWAYS)) {
        add("required", indicator.code(), indicator.requirement().owed());
        add(indicator.requirement().from());
        if (indicator.requirement().to() != null) {
          add("until", indicator.requirement().to());
        }
      }
      if (!indicator.plausible().equals(Plausible.USUAL)) {
        Plausible plausible = indicator.plausible();
        add("plausible", indicator.code(), plausible.sensitivity());
        add(plausible.change().stripTrailingZeros().toPlainString());
        add(plausible.atLeast().stripTrailingZeros().toPlainString());
      }
    }
    for (Indicator indicator : job.indicators().all()) {
      Disclosure disclosure = indicator.disclosure();
      if (disclosure != null && !disclosure.equals(Disclosure.USUAL)) {
        add("disclosure", indicator.code(), disclosure.threshold(), disclosure.zero());
        add(disclosure.range().stripTrailingZeros().toPlainString());
      }
    }
    for (Territory territory : job.territories().all()) {
      add("population", territory.code(), territory.populations());
      addReplaced(territory.code(), territory.replaces());
      addAttributes(territory.code(), territory.attributes());
    }
    job.offices().all().forEach(one -> addAttributes(one.code(), one.attributes()));
    job.indicators().all().forEach(one -> addReplaced(one.code(), one.replaces()));
    if (!job.about().equals(Imprint.NOTHING)) {
      // A record of records says itself in full, and its collections are ordered.
      add("about", job.about());
    }
  }

  private void addAttributes(String code, Map<String, String> attributes) {
    if (!attributes.isEmpty()) {
      add("attributes", code, new TreeMap<>(attributes));
    }
  }

  private void addReplaced(String code, Predecessors replaced) {
    if (!replaced.since().isEmpty()) {
      add("replaces", code, replaced.since());
    }
  }

  private void add(Phrase phrase) {
    add(phrase.it(), phrase.en());
  }

  private void addAll(Collection<String> words) {
    add(words.size());
    new TreeSet<>(words).forEach(this::add);
  }

  /** Each value with its length, so that no two definitions can run into the same bytes. */
  private void add(@Nullable Object... values) {
    for (Object value : values) {
      byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
      sha256.add(bytes.length + ":").add(bytes);
    }
  }

  private String hex() {
    return sha256.hex();
  }
}
