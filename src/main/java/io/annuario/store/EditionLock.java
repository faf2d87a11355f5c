package io.annuario.store;

/**
 * The right to run one edition, held by one run at a time, on all machines that share the database.
 * It dies with its holder.
 */
public interface EditionLock extends AutoCloseable {

  /**
   * To be called before publishing.
   *
   * @throws IllegalStateException when the lock was lost, with the connection that held it
   */
  void assertHeld();

  @Override
  void close();
}
