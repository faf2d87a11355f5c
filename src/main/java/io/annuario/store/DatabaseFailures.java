package io.annuario.store;

import io.annuario.observation.Phrase;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells failures of the environment by the codes of MySQL (mysqld_error.h) and H2 (ErrorCode), and
 * by the exceptions of the network. What a driver says is never repeated: it may hold secrets.
 */
final class DatabaseFailures {

  private static final int H2_OPEN_ELSEWHERE = 90020;
  private static final int H2_NOT_THERE = 90146;
  private static final int H2_UNREADABLE = 90028;

  /** The system's words for ENOSPC, EDQUOT and EFBIG: a disk, a quota, a limit that is reached. */
  private static final List<String> FULL =
      List.of("No space left on device", "Disk quota exceeded", "File too large");

  /** Both an option of the driver's and a property of Java's. */
  private static final String SOCKS = "socksProxyHost";

  private static final Pattern BARE_NAME = Pattern.compile("[\\w.-]+");

  private DatabaseFailures() {}

  /** What the driver said when a database could not be opened, in words to act on. */
  static RuntimeException opening(Throwable failure, String server) {
    if (causes(failure).stream().anyMatch(cause -> code(cause) == H2_OPEN_ELSEWHERE)) {
      return new StoreBusy(failure);
    }
    return recognise(failure, server)
        .<RuntimeException>map(known -> known)
        .orElseGet(() -> unexpected(failure));
  }

  /**
   * What the driver said before a first connection came about: what nobody else has caused is in
   * the URL.
   */
  static RuntimeException connecting(Throwable failure, ServerAddress address) {
    RuntimeException known = opening(failure, address.server());
    if (known instanceof StoreBusy) {
      return known;
    }
    List<Throwable> causes = causes(failure);
    Unsaid reason = Unsaid.of(failure);
    if (causes.stream().anyMatch(cause -> isUnknownProxy(cause, address))) {
      return DatabaseTrouble.UNKNOWN_PROXY.asException(address.server(), reason);
    }
    DatabaseTrouble setting = WrongSettings.in(causes);
    if (setting == DatabaseTrouble.MALFORMED_URL
        || (setting == null && causes.stream().noneMatch(DatabaseFailures::isSomebodyElse))) {
      Optional<StoreUnavailable> option = address.optionRefused(reason);
      if (option.isPresent()) {
        return option.get();
      }
    }
    if (setting != null) {
      return setting.asException(address.server(), reason);
    }
    return known instanceof StoreUnavailable trouble
        ? trouble.because(reason)
        : new IllegalStateException("The database cannot be opened", reason);
  }

  /**
   * Whether nobody knows the name of the proxy, of which Java says no more than that name. A proxy
   * that does not answer may do so again, and is told as a server that does not.
   */
  private static boolean isUnknownProxy(Throwable cause, ServerAddress address) {
    if (!cause.getClass().equals(SocketException.class) || cause.getMessage() == null) {
      return false;
    }
    String name = System.getProperty(SOCKS, "");
    boolean isOfAddress =
        address.options().contains(SOCKS) && BARE_NAME.matcher(cause.getMessage()).matches();
    return isOfAddress
        || (!name.isEmpty() && cause.getMessage().equals("Can't connect to SOCKS proxy:" + name));
  }

  /** Whether a server, a network or a disk is to blame, rather than what the driver was told. */
  private static boolean isSomebodyElse(Throwable cause) {
    return cause instanceof SocketException
        || cause instanceof EOFException
        || cause instanceof SQLTransientConnectionException
        || isFull(cause)
        || trouble(cause) != null;
  }

  private static RuntimeException unexpected(Throwable failure) {
    return failure instanceof RuntimeException unexpected
        ? unexpected
        : new IllegalStateException("The database cannot be opened", failure);
  }

  static Optional<StoreUnavailable> recognise(Throwable failure, String server) {
    List<Throwable> causes = causes(failure);
    for (Throwable cause : causes) {
      if (cause instanceof StoreUnavailable already) {
        return Optional.of(already);
      }
    }
    // What a database does about a full disk, such as closing itself, is not what is the matter.
    if (causes.stream().anyMatch(DatabaseFailures::isFull)) {
      return Optional.of(DatabaseTrouble.DISK_FULL.asException(server, failure));
    }
    // H2 calls a file that ends within its head one that cannot be read.
    if (causes.stream().anyMatch(cause -> code(cause) == H2_UNREADABLE)
        && causes.stream().anyMatch(EOFException.class::isInstance)) {
      return Optional.of(DatabaseTrouble.DAMAGED.asException(server, failure));
    }
    for (Throwable cause : causes) {
      DatabaseTrouble trouble = trouble(cause);
      if (trouble != null) {
        return Optional.of(trouble.asException(server, failure));
      }
    }
    // Only now the general ones: a lost connection may have had one of the causes above.
    return causes.stream().anyMatch(DatabaseFailures::isConnection)
        ? Optional.of(DatabaseTrouble.LOST.asException(server, failure))
        : Optional.empty();
  }

  /** Whether there is no file of the embedded database that had to be there. */
  static boolean isNotThere(Throwable failure) {
    return causes(failure).stream().anyMatch(cause -> code(cause) == H2_NOT_THERE);
  }

  private static @Nullable DatabaseTrouble trouble(Throwable cause) {
    if (cause instanceof UnknownHostException) {
      // The words of the system's resolver, which tell a name from a service of names that is down.
      return says(cause, "Temporary failure in name resolution")
          ? DatabaseTrouble.NO_NAMES
          : DatabaseTrouble.UNKNOWN_HOST;
    }
    // The driver's own words: the server has no TLS; a store of certificates is not there.
    if ((cause instanceof SSLException && !isCutOff(cause))
        || cause instanceof GeneralSecurityException
        || says(cause, "SSL Connection required")
        || says(cause, "Cannot open file:")) {
      return DatabaseTrouble.TLS_REFUSED;
    }
    if (says(cause, "Public Key Retrieval is not allowed")) {
      return DatabaseTrouble.KEY_NOT_FETCHED;
    }
    if (cause instanceof ConnectException
        || cause instanceof NoRouteToHostException
        || cause instanceof SocketTimeoutException) {
      return DatabaseTrouble.UNREACHABLE;
    }
    return cause instanceof SQLException
        ? DatabaseTrouble.of(code(cause), says(cause, "error 28 "))
        : null;
  }

  /** Whether the server went away while trust was being agreed on: nothing is wrong with that. */
  private static boolean isCutOff(Throwable cause) {
    return cause.getCause() instanceof EOFException || cause.getCause() instanceof SocketException;
  }

  private static boolean isFull(Throwable cause) {
    return cause instanceof IOException && FULL.stream().anyMatch(words -> says(cause, words));
  }

  private static boolean isConnection(Throwable cause) {
    // The pool's words, without any code, for a connection that it has found broken before.
    return (cause instanceof SQLException && says(cause, "Connection is closed"))
        || cause instanceof SQLNonTransientConnectionException
        || cause instanceof SQLTransientConnectionException
        || cause instanceof SQLRecoverableException
        || (cause instanceof SQLException sql
            && sql.getSQLState() != null
            && sql.getSQLState().startsWith("08"));
  }

  static int code(Throwable cause) {
    if (cause instanceof Unsaid unsaid) {
      return unsaid.code();
    }
    return cause instanceof SQLException sql ? sql.getErrorCode() : 0;
  }

  static boolean says(Throwable cause, String words) {
    return cause.getMessage() != null && cause.getMessage().contains(words);
  }

  /** From the outermost inwards; a cycle ends it. */
  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable at = failure; at != null && !causes.contains(at); at = at.getCause()) {
      causes.add(at);
    }
    return causes;
  }

  static StoreUnavailable unknownUrl() {
    return new StoreUnavailable(
        new Phrase(
            "L'indirizzo del database non comincia con jdbc:mysql:// né con jdbc:h2:.",
            "The address of the database starts neither with jdbc:mysql:// nor with jdbc:h2:."),
        new Phrase(
            "Correggere SPRING_DATASOURCE_URL, per esempio jdbc:mysql://server:3306/annuario"
                + " (vale anche per MariaDB).",
            "Correct SPRING_DATASOURCE_URL, for example jdbc:mysql://server:3306/annuario"
                + " (for MariaDB too)."),
        Prospect.WRONG_SETTING,
        null);
  }

  static StoreUnavailable newerSchema() {
    return new StoreUnavailable(
        new Phrase(
            "Le tabelle del database sono di una versione di Annuario più recente di questa.",
            "The tables of the database are of a newer version of Annuario than this one."),
        new Phrase("Usare quella versione.", "Use that version."),
        Prospect.WRONG_SETTING,
        null);
  }

  static StoreUnavailable olderSchema() {
    return new StoreUnavailable(
        new Phrase(
            "Le tabelle del database sono di una versione di Annuario meno recente di questa.",
            "The tables of the database are of an older version of Annuario than this one."),
        new Phrase(
            "La prossima esecuzione di 'run' le aggiorna.",
            "The next execution of 'run' brings them up to date."),
        Prospect.HEALING,
        null);
  }

  static StoreUnavailable foreignSchema(Throwable cause) {
    return new StoreUnavailable(
        new Phrase(
            "Il database contiene già tabelle che non sono di Annuario o che sono state cambiate.",
            "The database already holds tables that are not Annuario's or that were changed."),
        new Phrase(
            "Indicare un database vuoto, o ripristinarlo da una copia.",
            "Name an empty database, or restore it from a copy."),
        Prospect.WRONG_SETTING,
        cause);
  }

  static StoreUnavailable oldServer(String version) {
    return new StoreUnavailable(
        new Phrase(
            "Il server del database è della versione " + version + ".",
            "The database server is of version " + version + "."),
        new Phrase(
            "Servono MySQL 8.0 o MariaDB 10.11, o versioni successive.",
            "MySQL 8.0 or MariaDB 10.11, or a later version of either, is needed."),
        Prospect.WRONG_SETTING,
        null);
  }
}
