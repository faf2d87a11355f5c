package io.annuario.job;

import io.annuario.store.ReturnLine;

/**
 * A return that something is kept of.
 *
 * @param file its name below the folder of the edition
 * @param sha256 of its bytes
 */
public record KeptReturn(String job, String edition, String file, String sha256) {

  static KeptReturn of(ReturnLine line) {
    return new KeptReturn(line.job(), line.edition(), line.file(), line.sha256());
  }
}
