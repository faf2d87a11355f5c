package io.annuario.job;

import io.annuario.store.Figures.Cursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The cursors that were opened for somebody who does not know that they must be closed. */
final class OpenCursors implements AutoCloseable {

  private final List<Cursor<?>> open = new ArrayList<>();

  <T> Cursor<T> keep(Cursor<T> cursor) {
    open.add(cursor);
    return cursor;
  }

  /** All that it reads, closed with the stream and at the latest with all others. */
  <T> Stream<T> opened(Cursor<T> cursor) {
    return stream(keep(cursor)).onClose(cursor::close);
  }

  static <T> Stream<T> stream(Iterator<T> iterator) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
  }

  /** Closes all of them: one that cannot be closed keeps no other one open. */
  @Override
  public void close() {
    RuntimeException first = null;
    for (Cursor<?> cursor : open) {
      try {
        cursor.close();
      } catch (RuntimeException failure) {
        if (first == null) {
          first = failure;
        } else {
          first.addSuppressed(failure);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
