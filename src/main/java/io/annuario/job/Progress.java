package io.annuario.job;

import io.annuario.observation.Phrase;

/** Told how a run is getting on; for people who watch it. Called from several threads. */
public interface Progress {

  /** Nobody watches. */
  Progress NONE =
      new Progress() {
        @Override
        public void reading(int returns) {}

        @Override
        public void read(String file) {}

        @Override
        public void doing(Stage stage) {}

        @Override
        public void again(Phrase reason, int attempt, int attempts, int seconds) {}
      };

  /** Something that people should know before it begins, one sentence or two. */
  default void remark(Phrase remark) {}

  /** So many returns are going to be read. */
  void reading(int returns);

  /** One of them has been read to its end. */
  void read(String file);

  /** What the run does now. */
  void doing(Stage stage);

  /**
   * The run has lost the database, or was chosen to end a deadlock, and will be tried again.
   *
   * @param reason one sentence
   * @param attempt the one to come, counted from 1, of so many at most
   * @param seconds until then
   */
  void again(Phrase reason, int attempt, int attempts, int seconds);

  /** The steps of a run. */
  enum Stage {
    REGISTER,
    EXTRACT,
    CHECK,
    PUBLISH,
    WORKBOOK
  }
}
