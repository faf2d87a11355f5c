package io.annuario.store;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Has what comes next fetched while what is there is used: making objects of rows takes a processor
 * as long as using them.
 */
final class AheadCursor<T> implements Figures.Cursor<T> {

  /** Enough for handing them over to cost nothing, and little memory. */
  private static final int AT_ONCE = 2_000;

  private final Figures.Cursor<T> source;
  private List<T> ready = List.of();
  private int at;
  private CompletableFuture<List<T>> coming;

  AheadCursor(Figures.Cursor<T> source) {
    this.source = source;
    this.coming = CompletableFuture.supplyAsync(this::fetch);
  }

  private List<T> fetch() {
    List<T> fetched = new ArrayList<>(AT_ONCE);
    while (fetched.size() < AT_ONCE && source.hasNext()) {
      fetched.add(source.next());
    }
    return fetched;
  }

  @Override
  public boolean hasNext() {
    if (at == ready.size()) {
      at = 0;
      ready = fetched();
      coming =
          ready.isEmpty()
              ? CompletableFuture.completedFuture(ready)
              : CompletableFuture.supplyAsync(this::fetch);
    }
    return at < ready.size();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.get(at++);
  }

  private List<T> fetched() {
    try {
      return coming.join();
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

  /** Waits for what is being fetched: nobody may close a connection that is in use. */
  @Override
  public void close() {
    coming.handle((fetched, failure) -> fetched).join();
    coming = CompletableFuture.completedFuture(List.of());
    ready = List.of();
    at = 0;
    source.close();
  }
}
