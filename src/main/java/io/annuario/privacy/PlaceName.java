package io.annuario.privacy;

import io.annuario.definition.Label;
import it.kamaladafrica.codicefiscale.City;
import it.kamaladafrica.codicefiscale.city.CityProvider;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What towns and countries are called: "Cesano Maderno" is written as somebody's name is, and
 * stands in the remark beside one person. Towns are those of Italy's register, past ones too,
 * countries and great cities what the JDK calls them in the languages of returns.
 */
final class PlaceName {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final List<String> LANGUAGES = List.of("it", "en", "fr", "de", "es");

  /** Read when a text first asks: most returns have none that could be a name. */
  private static final class Register {

    static final Set<String> NAMES =
        Stream.of(towns(), countries(), cities())
            .flatMap(Function.identity())
            .map(PlaceName::plain)
            .collect(Collectors.toSet());

    private static Stream<String> towns() {
      return CityProvider.ofDefault().findAll().stream().map(City::getName);
    }

    private static Stream<String> countries() {
      return LANGUAGES.stream()
          .map(Locale::forLanguageTag)
          .flatMap(
              language ->
                  Stream.of(Locale.getISOCountries())
                      .map(country -> new Locale.Builder().setRegion(country).build())
                      .map(country -> country.getDisplayCountry(language)));
    }

    /** As time zones are named: "America/Los_Angeles". */
    private static Stream<String> cities() {
      return ZoneId.getAvailableZoneIds().stream()
          .map(zone -> zone.substring(zone.lastIndexOf('/') + 1));
    }
  }

  private PlaceName() {}

  /** Whether a text, and nothing else in it, is what a town or a country is called. */
  static boolean is(String text) {
    return Register.NAMES.contains(plain(text));
  }

  private static String plain(String name) {
    return NO_LETTER.matcher(Label.normalise(name)).replaceAll("");
  }
}
