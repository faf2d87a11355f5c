package io.annuario.database;

import java.util.UUID;

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

  /** A new database for one test. Databases of earlier tests stay as they are. */
  public abstract EmptyDatabase create();
}
