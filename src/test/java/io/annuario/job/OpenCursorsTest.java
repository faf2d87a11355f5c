package io.annuario.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.annuario.store.Figures.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenCursorsTest {

  private final List<String> closed = new ArrayList<>();

  @Test
  void one_that_cannot_be_closed_keeps_no_other_one_open() {
    OpenCursors open = new OpenCursors();
    open.keep(new Empty("first", "cannot close the first"));
    open.keep(new Empty("second", null));
    open.keep(new Empty("third", "nor the third"));
    Throwable failure = catchThrowable(open::close);
    assertThat(closed).containsExactly("first", "second", "third");
    assertThat(failure).hasMessage("cannot close the first");
    assertThat(failure.getSuppressed()).hasSize(1);
    assertThat(failure.getSuppressed()[0]).hasMessage("nor the third");
  }

  /** A cursor without rows, which fails as it closes if it is told with which words. */
  private final class Empty implements Cursor<String> {
    private final String name;
    private final @Nullable String trouble;

    Empty(String name, @Nullable String trouble) {
      this.name = name;
      this.trouble = trouble;
    }

    @Override
    public boolean hasNext() {
      return false;
    }

    @Override
    public String next() {
      throw new NoSuchElementException();
    }

    @Override
    public void close() {
      closed.add(name);
      if (trouble != null) {
        throw new IllegalStateException(trouble);
      }
    }
  }
}
