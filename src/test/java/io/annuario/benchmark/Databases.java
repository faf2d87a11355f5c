package io.annuario.benchmark;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EmptyDatabase;
import java.nio.file.Path;

/** Databases that another process can open. */
final class Databases {

  private Databases() {}

  /** On a server of the tests or, embedded, a file where users have it. */
  static EmptyDatabase of(DatabaseKind kind, Path folder) {
    return switch (kind) {
      case H2 ->
          new EmptyDatabase(
              "jdbc:h2:file:"
                  + folder.resolve("annuario")
                  + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                  + ";NON_KEYWORDS=VALUE",
              "sa",
              "");
      case MYSQL, MARIADB -> kind.create();
    };
  }
}
