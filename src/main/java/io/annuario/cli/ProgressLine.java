package io.annuario.cli;

import io.annuario.job.Progress;
import io.annuario.observation.Phrase;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * One moving line on the error stream while returns are read; none unless a person sees it. That a
 * run is tried again is said to everybody.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final int WIDTH = 79;

  private final Console console;
  private final boolean shown;
  private @Nullable ProgressBar bar;

  private ProgressLine(Console console, boolean shown) {
    this.console = console;
    this.shown = shown;
  }

  static ProgressLine on(Console console) {
    return new ProgressLine(console, Terminal.movesOn(console.environment()));
  }

  @Override
  public void remark(Phrase remark) {
    console.talk(remark);
  }

  @Override
  public synchronized void reading(int returns) {
    if (shown && returns > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(new Phrase("Lettura", "Reading").in(console.language()))
              .setInitialMax(returns)
              .setUpdateIntervalMillis(100)
              .setStyle(
                  Terminal.hasColours(console.environment())
                      ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                      : ProgressBarStyle.ASCII)
              .setConsumer(
                  new DelegatingProgressBarConsumer(
                      line -> console.err().print("\r" + line), WIDTH))
              .build();
    }
  }

  @Override
  public synchronized void read(String file) {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public synchronized void doing(Stage stage) {
    if (stage == Stage.CHECK) {
      close();
    }
  }

  @Override
  public synchronized void again(Phrase reason, int attempt, int attempts, int seconds) {
    close();
    console.talk(
        reason.then(
            Phrase.of(
                " Nuovo tentativo fra %d s (%d di %d).",
                " Trying again in %d s (attempt %d of %d).", seconds, attempt, attempts)));
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      console.err().print("\r" + " ".repeat(WIDTH) + "\r");
    }
  }
}
