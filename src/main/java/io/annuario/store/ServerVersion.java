package io.annuario.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a server that speaks MySQL's protocol. */
record ServerVersion(boolean mariaDb, int major, int minor) {

  /** MariaDB may put "5.5.5-" before its own version, for old replicas. */
  private static final Pattern VERSION =
      Pattern.compile("(?:5\\.5\\.5-)?(\\d{1,4})\\.(\\d{1,4}).*");

  static ServerVersion parse(String version) {
    Matcher matcher = VERSION.matcher(version);
    if (!matcher.matches()) {
      return new ServerVersion(false, 0, 0);
    }
    return new ServerVersion(
        version.contains("MariaDB"),
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)));
  }

  boolean isSupported() {
    return mariaDb ? major > 10 || (major == 10 && minor >= 11) : major >= 8;
  }
}
