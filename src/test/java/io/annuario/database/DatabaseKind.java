package io.annuario.database;

import java.util.UUID;
import java.util.stream.Stream;

/** The kinds of database that Annuario keeps its figures in. */
public enum DatabaseKind {
  H2 {
    @Override
    public EmptyDatabase create() {
      return new EmptyDatabase(
          "jdbc:h2:mem:"
              + UUID.randomUUID()
              + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
              + ";DB_CLOSE_DELAY=-1",
          "sa",
          "");
    }
  },
  MYSQL {
    @Override
    public EmptyDatabase create() {
      return MySql.shared().createDatabase();
    }
  },
  MARIADB {
    @Override
    public EmptyDatabase create() {
      return MariaDb.shared().createDatabase();
    }
  };

  /** Those that the build names: without MariaDB, unless it is the outer tier's. */
  static Stream<DatabaseKind> ofTier() {
    return Stream.of(System.getProperty("annuario.databases", "H2,MYSQL").split(","))
        .map(DatabaseKind::valueOf);
  }

  /** A new database for one test. Databases of earlier tests stay as they are. */
  public abstract EmptyDatabase create();
}
