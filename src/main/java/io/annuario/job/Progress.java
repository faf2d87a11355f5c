package io.annuario.job;

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
      };

  /** So many returns are going to be read. */
  void reading(int returns);

  /** One of them has been read to its end. */
  void read(String file);

  /** What the run does now. */
  void doing(Stage stage);

  /** The steps of a run. */
  enum Stage {
    REGISTER,
    EXTRACT,
    CHECK,
    PUBLISH,
    WORKBOOK
  }
}
