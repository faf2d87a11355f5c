package io.annuario.definition;

import io.annuario.observation.Sha256;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a blank return says of itself, in one cell that nobody edits: what it was made for.
 *
 * @param job the name of the job
 * @param edition the name of the edition
 * @param office the code of the office
 * @param form what was asked of the office: twelve hexadecimal digits
 */
public record Stamp(String job, String edition, String office, String form) {

  private static final String NAME = "annuario";

  private static final Pattern WRITTEN =
      Pattern.compile("\\s*" + NAME + ":([^/\\s]+)/([^/\\s]+)/([^/\\s]+)/([0-9a-f]{12})\\s*");

  private static final int DIGITS = 12;

  /** That of a return of an office. */
  public static Stamp of(JobDefinition definition, Edition edition, Office office) {
    return new Stamp(edition.job(), edition.name(), office.code(), form(definition, office));
  }

  /**
   * Changes with what an office is asked for: indicators and their decimals, parts and wholes,
   * categories, its territories. Other words for them and rules do not matter: the figures mean
   * what they meant.
   */
  private static String form(JobDefinition definition, Office office) {
    Sha256 all = new Sha256().add(definition.name()).add(sorted(office.territories().stream()));
    for (Indicator indicator : definition.indicators().all()) {
      all =
          all.add(indicator.code())
              .add(indicator.unit())
              .add(Integer.toString(indicator.decimals()))
              .add(indicator.partOf() == null ? "" : indicator.partOf())
              .add(indicator.heldAt() == null ? "" : indicator.heldAt());
    }
    for (Dimension dimension : definition.dimensions()) {
      all = all.add(dimension.code());
      all = all.add(sorted(dimension.categories().stream().map(Dimension.Category::code)));
    }
    return all.hex().substring(0, DIGITS);
  }

  private static String sorted(Stream<String> codes) {
    List<String> all = codes.sorted(Comparator.naturalOrder()).toList();
    return all.stream().map(code -> code.length() + ":" + code).collect(Collectors.joining());
  }

  /** The one that a cell's text is; empty when it is none. */
  public static Optional<Stamp> in(String text) {
    if (!text.contains(NAME + ":")) {
      return Optional.empty();
    }
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? Optional.of(
            new Stamp(
                decoded(written.group(1)),
                decoded(written.group(2)),
                decoded(written.group(3)),
                written.group(4)))
        : Optional.empty();
  }

  /** As it stands in a cell. */
  public String written() {
    return NAME + ":" + encoded(job) + "/" + encoded(edition) + "/" + encoded(office) + "/" + form;
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return part;
    }
  }
}
