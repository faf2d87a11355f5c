package io.annuario.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The moment at which a run is to be killed. */
sealed interface Aim {

  /** Returns at that moment, or when the process has ended before it. */
  void await(Process process, Path log, long from, Instant started)
      throws IOException, InterruptedException;

  /** Any moment of a run as long as an undisturbed one. */
  static Aim anywhere(Undisturbed usual, RandomGenerator random) {
    return new After(Duration.ofNanos((long) (random.nextDouble() * usual.length().toNanos())));
  }

  /** Any moment between two marks of one part. */
  static Aim within(Part part, Undisturbed usual, RandomGenerator random) {
    List<Trail.Mark> marks = usual.trail().marks();
    int[] ofPart =
        IntStream.range(0, marks.size()).filter(at -> marks.get(at).part() == part).toArray();
    int mark = ofPart[random.nextInt(ofPart.length)];
    long gap = Math.max(0, usual.gap(mark).toNanos());
    return new Watching(mark, Duration.ofNanos((long) (random.nextDouble() * gap)));
  }

  /** So long after the start. */
  record After(Duration time) implements Aim {

    @Override
    public void await(Process process, Path log, long from, Instant started)
        throws InterruptedException {
      process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  /** So long after the run left a certain mark, counted from 0. */
  record Watching(int mark, Duration then) implements Aim {

    @Override
    public void await(Process process, Path log, long from, Instant started)
        throws IOException, InterruptedException {
      long seen = from;
      int marks = 1;
      while (marks <= mark && !process.waitFor(2, TimeUnit.MILLISECONDS)) {
        long size = Files.exists(log) ? Files.size(log) : 0;
        // Looking at the size is cheap: it hardly slows down what is watched.
        if (size > seen) {
          seen = size;
          marks = Trail.read(log, from, started).marks().size();
        }
      }
      process.waitFor(then.toNanos(), TimeUnit.NANOSECONDS);
    }
  }
}
