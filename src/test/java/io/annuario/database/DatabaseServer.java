package io.annuario.database;

/** A database server that gives a test a database of its own. */
public interface DatabaseServer {

  EmptyDatabase createDatabase();
}
