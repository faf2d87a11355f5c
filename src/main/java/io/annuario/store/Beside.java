package io.annuario.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that a thread of its own does while the caller goes on. Nobody interrupts it: H2 would take
 * an interrupted reading for a broken file. Whoever closes it waits for its end.
 */
public final class Beside<T> implements AutoCloseable {

  private final CompletableFuture<T> work;

  private Beside(CompletableFuture<T> work) {
    this.work = work;
  }

  public static <T> Beside<T> start(Supplier<T> work) {
    return new Beside<>(CompletableFuture.supplyAsync(work));
  }

  /** What came of it; waits for it, and fails as it did. */
  public T result() {
    try {
      return work.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failure.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failure;
    }
  }

  @Override
  public void close() {
    work.handle((result, failure) -> true).join();
  }
}
