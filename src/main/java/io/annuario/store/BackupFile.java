package io.annuario.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.observation.Phrase;
import io.annuario.observation.Sha256;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup that was found to be whole: every file in it has the SHA-256 of the manifest. */
public final class BackupFile implements AutoCloseable {

  /** The manifest has a line a return; more than this no statistic has. */
  private static final long LARGEST_MANIFEST = 1L << 26;

  /** How much larger than the whole file what is in it may be: rows become a tenth. */
  private static final long LARGEST_FACTOR = 200;

  /** Below this nobody asks. */
  private static final long ALWAYS_ALLOWED = 1L << 26;

  private final Path path;
  private final ZipFile zip;
  private final List<BackupLine> lines;
  private final int schema;
  private final List<ReturnLine> returns;

  private BackupFile(Path path, ZipFile zip) throws IOException {
    this.path = path;
    this.zip = zip;
    this.lines = manifest();
    verify();
    this.schema = number(BackupLine.What.SCHEMA);
    try (Reader text = text(ReturnLine.LIST)) {
      this.returns = ReturnLine.read(text);
    }
    for (ReturnLine line : returns) {
      if (line.isKept() && zip.getEntry(BackupZip.RETURNS + line.sha256()) == null) {
        throw new MalformedRows();
      }
    }
  }

  /**
   * Opens a backup and verifies it.
   *
   * @throws StoreUnavailable when it is none, or is not whole
   * @throws IOException when it cannot be read
   */
  public static BackupFile open(Path path) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(path.toFile(), UTF_8);
    } catch (ZipException none) {
      throw BackupTrouble.notWhole(path, new Phrase("non è uno zip", "it is no zip"), none);
    }
    try {
      return new BackupFile(path, zip);
    } catch (ZipException | MalformedRows damaged) {
      zip.close();
      throw BackupTrouble.notWhole(path, new Phrase("è danneggiato", "it is damaged"), damaged);
    } catch (IOException | RuntimeException failure) {
      zip.close();
      throw failure;
    }
  }

  /** The number of the last migration that what is in it has seen. */
  public int schema() {
    return schema;
  }

  private int number(BackupLine.What what) {
    return lines.stream()
        .filter(line -> line.what() == what && line.number() < Integer.MAX_VALUE)
        .mapToInt(line -> (int) line.number())
        .findFirst()
        .orElseThrow(MalformedRows::new);
  }

  Path path() {
    return path;
  }

  /** Its tables, in the order in which they are to be filled. */
  List<BackupLine> tables() {
    return lines.stream().filter(line -> line.what() == BackupLine.What.TABLE).toList();
  }

  /** How many rows its tables have. */
  public long rows() {
    return tables().stream().mapToLong(BackupLine::number).sum();
  }

  /** The returns that something is kept of. */
  public List<ReturnLine> returns() {
    return returns;
  }

  /** The bytes of a return that is in it. */
  public InputStream returned(String sha256) throws IOException {
    return bytes(BackupZip.RETURNS + sha256);
  }

  private InputStream bytes(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new MalformedRows();
    }
    return zip.getInputStream(entry);
  }

  Reader text(String name) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            bytes(name), UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)),
        1 << 16);
  }

  private List<BackupLine> manifest() throws IOException {
    ZipEntry entry = zip.getEntry(BackupZip.MANIFEST);
    if (entry == null) {
      throw BackupTrouble.notWhole(
          path, new Phrase("in esso manca manifest.csv", "manifest.csv is not in it"), null);
    }
    if (entry.getSize() > LARGEST_MANIFEST) {
      throw new MalformedRows();
    }
    try (Reader text = text(BackupZip.MANIFEST)) {
      List<BackupLine> read = BackupLine.read(text);
      BackupLine first = read.isEmpty() ? null : read.get(0);
      if (first == null
          || !first.name().equals(BackupZip.FORMAT)
          || first.number() != BackupZip.FORMAT_NUMBER) {
        throw BackupTrouble.notWhole(
            path,
            new Phrase(
                "è di una forma che questa versione non conosce",
                "it is of a form that this version does not know"),
            null);
      }
      return read;
    }
  }

  private void verify() throws IOException {
    Map<String, BackupLine> expected = new HashMap<>();
    for (BackupLine line : lines) {
      if (line.sha256() != null && expected.put(line.name(), line) != null) {
        throw new MalformedRows();
      }
    }
    Set<String> found =
        zip.stream()
            .map(ZipEntry::getName)
            .filter(name -> !name.equals(BackupZip.MANIFEST))
            .collect(Collectors.toSet());
    if (zip.size() != found.size() + 1 || !found.equals(expected.keySet())) {
      throw BackupTrouble.notWhole(
          path,
          new Phrase(
              "i file in esso non sono quelli di manifest.csv",
              "the files in it are not those of manifest.csv"),
          null);
    }
    long most = Math.max(ALWAYS_ALLOWED, LARGEST_FACTOR * Files.size(path));
    for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
      ZipEntry entry = entries.nextElement();
      BackupLine line = expected.get(entry.getName());
      if (line != null) {
        most -= verify(entry, line, most);
      }
    }
  }

  private long verify(ZipEntry entry, BackupLine line, long most) throws IOException {
    try (Counted bytes = new Counted(zip.getInputStream(entry), most)) {
      String sha256 = Sha256.of(bytes);
      if (!sha256.equals(line.sha256())) {
        throw BackupTrouble.notWhole(
            path,
            Phrase.of(
                "%s ha lo SHA-256 %s, in manifest.csv c'è %s",
                "%s has the SHA-256 %s, manifest.csv says %s",
                line.name(),
                sha256,
                Objects.requireNonNullElse(line.sha256(), "")),
            null);
      }
      return bytes.count;
    }
  }

  /** A stream that ends badly where it is longer than it may be. */
  private static final class Counted extends FilterInputStream {

    private final long most;
    private long count;

    Counted(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      if (count > most) {
        throw new MalformedRows();
      }
      return read;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
