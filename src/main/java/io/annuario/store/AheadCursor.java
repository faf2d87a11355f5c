package io.annuario.store;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

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
  private @Nullable Beside<List<T>> coming;

  AheadCursor(Figures.Cursor<T> source) {
    this.source = source;
    this.coming = Beside.start(this::fetch);
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
    if (at == ready.size() && coming != null) {
      at = 0;
      ready = coming.result();
      coming = ready.isEmpty() ? null : Beside.start(this::fetch);
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

  /** Waits for what is being fetched: nobody may close a connection that is in use. */
  @Override
  public void close() {
    if (coming != null) {
      coming.close();
      coming = null;
    }
    ready = List.of();
    at = 0;
    source.close();
  }
}
