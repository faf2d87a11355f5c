package io.annuario.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database without a single table, as a statistician's administrator hands it over. */
public record EmptyDatabase(String url, String username, String password) {

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, username, password);
  }
}
