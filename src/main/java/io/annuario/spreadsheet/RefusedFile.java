package io.annuario.spreadsheet;

import io.annuario.observation.Finding;

/** A file that cannot, or must not, be read any further; the finding says why and what to do. */
public final class RefusedFile extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public RefusedFile(Finding finding) {
    super(finding.said().en());
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
