package io.annuario.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.mysql.cj.conf.ConnectionUrlParser;
import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.conf.PropertyDefinition;
import com.mysql.cj.conf.PropertyDefinitions;
import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.exceptions.CJException;
import io.annuario.definition.Likeness;
import io.annuario.observation.Phrase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds an address of MySQL against what its driver would make of it, before it is tried: the
 * driver names no option whose value is wrong, and passes over one that it does not know, so that
 * {@code sslmode=VERIFY_CA} would verify nothing. Of an address only names are said that the driver
 * itself has: any other may be part of a password with a sign that separates options.
 */
final class MySqlOptions {

  private static final Set<String> NAMES =
      Arrays.stream(PropertyKey.values()).map(PropertyKey::getKeyName).collect(toUnmodifiableSet());

  private static final int HIGHEST_PORT = 65_535;

  private MySqlOptions() {}

  /**
   * @param server what may be said of it
   * @return the names of the options that are set, sorted, without those of who opens it
   * @throws StoreUnavailable when a part of it is malformed or an option is wrong
   */
  static List<String> checked(String url, String server) {
    ConnectionUrlParser parts =
        part(() -> ConnectionUrlParser.parseConnectionString(url), DatabaseTrouble.MALFORMED_URL);
    Map<String, String> options =
        new TreeMap<>(part(parts::getProperties, DatabaseTrouble.MALFORMED_OPTIONS));
    for (HostInfo host : part(parts::getHosts, DatabaseTrouble.MALFORMED_SERVER)) {
      if (host.getPort() == 0 || host.getPort() > HIGHEST_PORT) {
        throw DatabaseTrouble.MALFORMED_SERVER.asException("", null);
      }
      options.putAll(host.getHostProperties());
    }
    List<Phrase> mistakes = new ArrayList<>();
    options.forEach(
        (name, value) -> {
          Phrase mistake = mistake(name, value);
          if (mistake != null) {
            mistakes.add(mistake);
          }
        });
    if (!mistakes.isEmpty()) {
      throw wrong(mistakes, server);
    }
    if (isEmpty(parts.getPath()) && isEmpty(options.get(PropertyKey.DBNAME.getKeyName()))) {
      throw DatabaseTrouble.NO_DATABASE.asException(server, null);
    }
    return options.keySet().stream().filter(name -> definition(name) != null).toList();
  }

  private static <T> T part(Supplier<T> reading, DatabaseTrouble malformed) {
    try {
      return reading.get();
    } catch (CJException | IllegalArgumentException e) {
      throw malformed.asException("", Unsaid.of(e));
    }
  }

  private static StoreUnavailable wrong(List<Phrase> mistakes, String server) {
    return new StoreUnavailable(
        Phrase.of(
                "L'indirizzo del database%s ha opzioni sbagliate: ",
                "The address of the database%s has wrong options: ", ServerAddress.behind(server))
            .then(
                new Phrase(
                    mistakes.stream().map(Phrase::it).collect(joining("; ", "", ".")),
                    mistakes.stream().map(Phrase::en).collect(joining("; ", "", ".")))),
        new Phrase("Correggere SPRING_DATASOURCE_URL.", "Correct SPRING_DATASOURCE_URL."),
        Prospect.WRONG_SETTING,
        null);
  }

  private static @Nullable Phrase mistake(String name, @Nullable String value) {
    PropertyKey key = PropertyKey.fromValue(name);
    if (key == null) {
      List<String> like = Likeness.among(name, NAMES);
      // One that is like none has no effect either, but was right in older versions of the driver.
      return like.isEmpty()
          ? null
          : Phrase.of(
              "una che il driver non conosce somiglia a %s",
              "one that the driver does not know looks like %s", like.get(0));
    }
    if (key == PropertyKey.maxRows) {
      return new Phrase("maxRows perderebbe dati", "maxRows would lose data");
    }
    PropertyDefinition<?> definition = definition(name);
    return definition == null || value == null || fits(definition, value)
        ? null
        : Phrase.of("%s dev'essere ", "%s must be ", name).then(expected(definition));
  }

  private static @Nullable PropertyDefinition<?> definition(String name) {
    PropertyKey key = PropertyKey.fromValue(name);
    return key == null ? null : PropertyDefinitions.getPropertyDefinition(key);
  }

  private static boolean fits(PropertyDefinition<?> definition, String value) {
    try {
      // Texts of any other kind would lose letters on their way to the server.
      if (definition.getPropertyKey() == PropertyKey.characterEncoding) {
        return Charset.forName(value).equals(StandardCharsets.UTF_8);
      }
      Object read = definition.parseObject(value, null);
      return !definition.isRangeBased()
          || !(read instanceof Number number)
          || (number.longValue() >= definition.getLowerBound()
              && number.longValue() <= definition.getUpperBound());
    } catch (CJException | IllegalArgumentException e) {
      return false;
    }
  }

  private static Phrase expected(PropertyDefinition<?> definition) {
    if (definition.getPropertyKey() == PropertyKey.characterEncoding) {
      return Phrase.same("UTF-8");
    }
    if (definition.hasValueConstraints()) {
      return Phrase.same(String.join(" | ", definition.getAllowableValues()));
    }
    return definition.isRangeBased()
        ? Phrase.of(
            "un numero intero da %d a %d",
            "a whole number from %d to %d", definition.getLowerBound(), definition.getUpperBound())
        : new Phrase("un numero intero", "a whole number");
  }

  private static boolean isEmpty(@Nullable String text) {
    return text == null || text.isEmpty();
  }
}
