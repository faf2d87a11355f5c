package io.annuario.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The line to one database, which is cut for good after a number of statements and commits: what
 * was done until then stays, what was not committed is undone by the database, and nothing can be
 * reached any more. Another line to the same database is whole.
 */
public final class CutLine implements Driver, AutoCloseable {

  private final String url;
  private final int after;
  private final AtomicInteger done = new AtomicInteger();
  private final Queue<Connection> open = new ConcurrentLinkedQueue<>();

  /**
   * @param after how many statements and commits are carried out; what follows is lost
   */
  public CutLine(EmptyDatabase database, int after) throws SQLException {
    this.url = database.url();
    this.after = after;
    // The first driver that takes the address gets it.
    List<Driver> others = Collections.list(DriverManager.getDrivers());
    for (Driver other : others) {
      DriverManager.deregisterDriver(other);
    }
    DriverManager.registerDriver(this);
    for (Driver other : others) {
      DriverManager.registerDriver(other);
    }
  }

  /** How many statements and commits were carried out, or asked for, until now. */
  public int statements() {
    return done.get();
  }

  @Override
  public void close() throws SQLException {
    DriverManager.deregisterDriver(this);
  }

  @Override
  public boolean acceptsURL(String address) {
    return address.equals(url);
  }

  @Override
  public @Nullable Connection connect(String address, Properties info) throws SQLException {
    if (!acceptsURL(address)) {
      return null;
    }
    if (done.get() >= after) {
      throw cut();
    }
    for (Driver driver : new ArrayList<>(Collections.list(DriverManager.getDrivers()))) {
      if (!(driver instanceof CutLine) && driver.acceptsURL(address)) {
        Connection connection = driver.connect(address, info);
        open.add(connection);
        return watched(Connection.class, connection);
      }
    }
    throw new SQLException("No driver takes " + address);
  }

  private <T> T watched(Class<T> type, Object target) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          boolean counts = counts(target, method.getName());
          if (counts && done.incrementAndGet() > after) {
            cutAll();
            throw cut();
          }
          Object result;
          try {
            result = method.invoke(target, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
          return result instanceof Statement && target instanceof Connection
              ? watched(method.getReturnType(), result)
              : result;
        };
    return type.cast(
        Proxy.newProxyInstance(CutLine.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static boolean counts(Object target, String method) {
    return target instanceof Statement
        ? method.startsWith("execute")
        : method.equals("commit") || method.equals("rollback") || method.equals("isValid");
  }

  private void cutAll() throws SQLException {
    for (Connection connection = open.poll(); connection != null; connection = open.poll()) {
      connection.close();
    }
  }

  private static SQLException cut() {
    return new SQLNonTransientConnectionException("The line is cut", "08S01");
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String address, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }
}
