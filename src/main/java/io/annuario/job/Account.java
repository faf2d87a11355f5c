package io.annuario.job;

import io.annuario.store.HostName;
import java.util.regex.Pattern;

/** Who the system says is at work, beside who answers for it. */
final class Account {

  private static final Pattern BEHIND = Pattern.compile(" \\([^()]*@[^()]*\\)$");

  private Account() {}

  /** {@code Anna Verdi (averdi@pc12)}. */
  static String beside(String by) {
    return by + " (" + System.getProperty("user.name", "?") + "@" + HostName.ofThisMachine() + ")";
  }

  /** Only who answers for it: offices need not know the machines of others. */
  static String without(String by) {
    return BEHIND.matcher(by).replaceFirst("");
  }
}
