package io.annuario.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.observation.Sha256;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A backup while it is written: a zip of tables and returns, with a manifest at its end that has
 * the SHA-256 of each. Nothing in it tells when it was made: the same history has the same bytes.
 */
public final class BackupZip implements AutoCloseable {

  static final String MANIFEST = "manifest.csv";
  static final String RETURNS = "returns/";
  static final String TABLES = "tables/";
  static final String FORMAT = "annuario-backup";
  static final int FORMAT_NUMBER = 1;

  /** The first that a zip can say. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<BackupLine> lines = new ArrayList<>();

  /**
   * @param schema the number of the last migration that its tables have seen
   */
  public BackupZip(OutputStream out, int schema) {
    String program = BackupZip.class.getPackage().getImplementationVersion();
    zip = new ZipOutputStream(out, UTF_8);
    lines.add(new BackupLine(BackupLine.What.FORMAT, FORMAT, FORMAT_NUMBER, null));
    lines.add(new BackupLine(BackupLine.What.PROGRAM, program == null ? "?" : program, 0, null));
    lines.add(new BackupLine(BackupLine.What.SCHEMA, "schema", schema, null));
  }

  /** Writes rows, and says how many. */
  @FunctionalInterface
  interface Rows {
    long to(Writer out) throws IOException;
  }

  /** Adds rows. */
  long rows(BackupLine.What what, String name, Rows rows) throws IOException {
    begin(name);
    Sha256 sha256 = new Sha256();
    Writer out = new BufferedWriter(new OutputStreamWriter(sha256.of(entry()), UTF_8), 1 << 16);
    long count = rows.to(out);
    out.flush();
    zip.closeEntry();
    lines.add(new BackupLine(what, name, count, sha256.hex()));
    return count;
  }

  /**
   * Adds the bytes of a return.
   *
   * @param sha256 that they have
   * @throws IOException when they have another, because somebody has just changed the file
   */
  public void returned(String sha256, InputStream bytes) throws IOException {
    begin(RETURNS + sha256);
    Sha256 found = new Sha256();
    long count = bytes.transferTo(found.of(entry()));
    zip.closeEntry();
    if (!found.hex().equals(sha256)) {
      throw new IOException("A return was changed while it was copied");
    }
    lines.add(new BackupLine(BackupLine.What.RETURN, RETURNS + sha256, count, sha256));
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
  }

  /** Whoever writes it does not end the whole. */
  private OutputStream entry() {
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  /** Writes the manifest; what was not closed is no backup. */
  public void end() throws IOException {
    begin(MANIFEST);
    Writer out = new OutputStreamWriter(entry(), UTF_8);
    BackupLine.write(out, lines);
    out.flush();
    zip.closeEntry();
    zip.finish();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
