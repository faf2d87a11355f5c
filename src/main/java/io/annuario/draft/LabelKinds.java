package io.annuario.draft;

import io.annuario.definition.HeaderWords;
import io.annuario.definition.Label;
import io.annuario.definition.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of which kind labels are, by themselves. */
final class LabelKinds {

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:anno |year |al |dal |fy ?)?(?:19|20)[0-9]{2}(?: ?[-/]"
              + " ?(?:[0-9]{2}|(?:19|20)[0-9]{2}))?(?:-[0-9]{2})?(?: ?[a-z*]{1,2}|[-"
              + " ]q[1-4])?|[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{4}|[0-9]{1,2} [a-z]+"
              + " (?:19|20)[0-9]{2}|[a-z]+[ -](?:19|20)[0-9]{2}");

  private static final Pattern AGE =
      Pattern.compile(
          "(?:(?:da |from |aged )?[0-9]{1,3}(?: ?- ?| a | to )[0-9]{1,3}|(?:fino a|meno"
              + " di|under|oltre|over|below|less than|more than|[<>]|[≥≤]) ?(?:a |i"
              + " )?[0-9]{1,3}|[0-9]{1,3}(?: anni| ans| years| anos)? (?:e|and|et|y)"
              + " (?:oltre|over|piu|more|plus|mas|older)|[0-9]{1,3} ?\\+)(?: anni| years?| ans|"
              + " anos| jahre| a)?(?: old)?");

  private static final Map<String, String> SEXES =
      Map.of(
          "F", "f|femmina|femmine|femminile|donna|donne|female|females|woman|women|femmes|mujeres",
          "M", "m|maschio|maschi|maschile|uomo|uomini|male|males|man|men|hommes|hombres");

  private final HeaderWords words = new HeaderWords(Map.of());
  private final KnownPlaces places;

  /** Words that stand in a column of territories somewhere. */
  private final Set<String> learned = new HashSet<>();

  LabelKinds(KnownPlaces places) {
    this.places = places;
  }

  KnownPlaces places() {
    return places;
  }

  /** From now on these words are territories wherever they stand. */
  void learn(Collection<String> territories) {
    territories.stream()
        .filter(label -> of(label) == LabelKind.THING)
        .map(Label::normalise)
        .forEach(learned::add);
  }

  LabelKind of(String label) {
    String plain = Label.normalise(label);
    Set<Role> roles = words.rolesOf(plain);
    if (plain.isEmpty()) {
      return LabelKind.HEADING;
    }
    if (PERIOD.matcher(plain).matches()) {
      return LabelKind.PERIOD;
    }
    if (sexOf(plain) != null) {
      return LabelKind.SEX;
    }
    if (AGE.matcher(plain).matches()) {
      return LabelKind.AGE;
    }
    if (places.named(label).isPresent() || learned.contains(plain)) {
      return LabelKind.TERRITORY;
    }
    if (roles.contains(Role.TOTAL)) {
      return LabelKind.TOTAL;
    }
    if (roles.contains(Role.RATE)) {
      return LabelKind.RATE;
    }
    roles.remove(Role.PART);
    return roles.isEmpty() ? LabelKind.THING : LabelKind.HEADING;
  }

  /** F or M; null for other words. */
  static @Nullable String sexOf(String label) {
    String plain = Label.normalise(label);
    return SEXES.entrySet().stream()
        .filter(sex -> words(sex.getValue()).contains(plain))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split("\\|", -1)).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a header announces something. */
  boolean announces(String header, Role role) {
    return words.rolesOf(Label.normalise(header)).contains(role);
  }
}
