package io.annuario.store;

/** Another process has the embedded database open: only one can at a time. */
public final class StoreBusy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreBusy(Throwable cause) {
    super("Another process has the embedded database open", cause);
  }
}
