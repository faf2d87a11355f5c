package io.annuario.store;

import io.annuario.observation.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be said of the address of a database.
 *
 * @param server the hosts and ports; empty for the embedded database, and where they could not be
 *     told from a secret
 * @param options the names of the options that the address sets and the driver knows, in the order
 *     of the alphabet
 */
record ServerAddress(String server, List<String> options) {

  private static final String HOST = "(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?";

  /**
   * The hosts and ports of {@code jdbc:mysql://user:secret@host:3306/name}, never the rest: an
   * address of any other form may hold a secret anywhere, and nothing of it is shown; nor of one
   * with an at sign behind the host, which may be that of {@code user:s/ecret@host}.
   */
  private static final Pattern SERVER =
      Pattern.compile(
          "jdbc:mysql:[a-z+:]*//(?:[^/@()]*@)?(" + HOST + "(?:," + HOST + ")*)(?:[/?][^@]*)?");

  /**
   * @throws StoreUnavailable when the driver could not do anything with the address, or would pass
   *     over something in it
   */
  static ServerAddress of(String url, Vendor vendor) {
    Matcher matcher = SERVER.matcher(url);
    String server = matcher.matches() ? matcher.group(1) : "";
    return new ServerAddress(
        server, vendor == Vendor.MYSQL ? MySqlOptions.checked(url, server) : List.of());
  }

  /** What to say when there is no connection, and nobody but an option can be to blame. */
  Optional<StoreUnavailable> optionRefused(Throwable reason) {
    if (options.isEmpty()) {
      return Optional.empty();
    }
    String names = String.join(", ", options);
    return Optional.of(
        new StoreUnavailable(
            options.size() == 1
                ? Phrase.of(
                    "Il driver del database%s non accetta il valore dell'opzione %s.",
                    "The driver of the database%s does not accept the value of the option %s.",
                    behind(server),
                    names)
                : Phrase.of(
                    "Il driver del database%s non accetta il valore di una delle opzioni %s.",
                    "The driver of the database%s does not accept the value of one of the options"
                        + " %s.",
                    behind(server),
                    names),
            new Phrase(
                "Correggere o togliere l'opzione in SPRING_DATASOURCE_URL.",
                "Correct or remove the option in SPRING_DATASOURCE_URL."),
            Prospect.WRONG_SETTING,
            reason));
  }

  /** A server as it stands behind a word in a sentence. */
  static String behind(String server) {
    return server.isEmpty() ? "" : " " + server;
  }
}
