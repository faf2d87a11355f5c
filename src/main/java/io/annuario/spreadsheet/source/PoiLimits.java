package io.annuario.spreadsheet.source;

import io.annuario.spreadsheet.Limits;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;

/**
 * POI's own limits, which hold for the whole program and would refuse honest files: a styles.xml
 * that shrinks a hundredfold is no zip bomb. {@link Limits} keep the bombs out instead.
 */
public final class PoiLimits {

  private PoiLimits() {}

  public static synchronized void set() {
    IOUtils.setByteArrayMaxOverride(512 << 20);
    ZipSecureFile.setMinInflateRatio(0);
  }
}
