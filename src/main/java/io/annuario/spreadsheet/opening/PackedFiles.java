package io.annuario.spreadsheet.opening;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Limits;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.ooxml.OoxmlWorkbook;
import io.annuario.spreadsheet.source.BoundedPart;
import io.annuario.spreadsheet.source.Extensions;
import io.annuario.spreadsheet.source.Head;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files in a zip archive, as offices pack several of them for an e-mail. */
public final class PackedFiles {

  /** What stands between the name of an archive and that of a file in it. */
  public static final String IN = "!";

  /** An office packs some; more are made to keep a program busy. */
  private static final int MOST = 500;

  /** All of them together, unpacked. */
  private static final long MOST_BYTES = 1L << 30;

  /** How zip programs of Windows write names in Western Europe. */
  private static final String OLD_NAMES = "IBM850";

  private static final Phrase REMEDY =
      new Phrase(
          "Chiedere all'ufficio i fogli di calcolo uno per uno, senza archivio.",
          "Ask the office for the spreadsheets one by one, without an archive.");

  private final ZipParts parts;
  private final Source source;
  private long unpacked;

  private PackedFiles(ZipParts parts) {
    this.parts = parts;
    this.source = parts.source();
  }

  /** Where to unpack; asked for only when there is something to unpack. */
  @FunctionalInterface
  public interface Room {
    Path folder() throws IOException;
  }

  /**
   * A file of an archive.
   *
   * @param path where it was unpacked to
   * @param file its name as places give it: {@code milano.zip!dati.xlsx}
   */
  public record Packed(Path path, String file) {}

  /**
   * Unpacks an archive; empty for what is none, such as a document that is kept as a zip.
   *
   * @param file its name as places shall give it
   * @param room to unpack into, by names that nobody else chose
   * @throws RefusedFile when it is damaged, encrypted, too large, or leads elsewhere
   * @throws IOException when nothing can be written there
   */
  public static Optional<List<Packed>> unpack(Path path, String file, Room room)
      throws RefusedFile, IOException {
    Source source = new Source(path, file, Limits.DEFAULT);
    if (!isZip(source)) {
      return Optional.empty();
    }
    try (ZipParts parts = open(NamedFile.of(source))) {
      return isDocument(parts)
          ? Optional.empty()
          : Optional.of(new PackedFiles(parts).unpackInto(room.folder()));
    } catch (RefusedFile refused) {
      Finding why = refused.finding();
      throw new RefusedFile(said(why.code(), file, why.got()));
    }
  }

  /**
   * Whether a file is an archive, without unpacking anything.
   *
   * @throws RefusedFile when it is damaged, encrypted or too large
   */
  public static boolean isArchive(Path path, String file) throws RefusedFile, IOException {
    Source source = new Source(path, file, Limits.DEFAULT);
    if (!isZip(source)) {
      return false;
    }
    try (ZipParts parts = open(NamedFile.of(source))) {
      return !isDocument(parts);
    }
  }

  private static boolean isZip(Source source) throws RefusedFile {
    Head head = Head.of(source);
    return !Extensions.isOfSpreadsheet(source.file())
        && (head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6));
  }

  /** Whether it is kept as a zip, and is something else. */
  private static boolean isDocument(ZipParts parts) {
    return parts.has("mimetype")
        || parts.has("META-INF/manifest.xml")
        || parts.has(OoxmlWorkbook.CONTENT_TYPES);
  }

  /** An archive in an archive: nobody packs so who wants to be read. */
  public static Finding nested(String file) {
    return said(
        FindingCode.FILE_UNREADABLE,
        file,
        new Phrase("un archivio dentro un archivio", "an archive within an archive"));
  }

  private static ZipParts open(Source source) throws RefusedFile {
    try {
      return ZipParts.open(source);
    } catch (RefusedFile refused) {
      if (refused.finding().code() == FindingCode.FILE_ENCRYPTED
          || !Charset.isSupported(OLD_NAMES)) {
        throw refused;
      }
      return ZipParts.open(source, Charset.forName(OLD_NAMES));
    }
  }

  private List<Packed> unpackInto(Path folder) throws RefusedFile, IOException {
    List<String> names = parts.files();
    if (names.isEmpty()) {
      throw source.refusals().empty();
    }
    if (names.size() > MOST) {
      throw source.refusals().tooLarge(Limit.PARTS, MOST, names.size());
    }
    if (parts.isAmbiguous()) {
      throw source
          .refusals()
          .damaged(new Phrase("due file con lo stesso nome", "two files of the same name"));
    }
    List<Packed> files = new ArrayList<>();
    for (String name : names) {
      Packed packed = new Packed(Files.createTempFile(folder, "", ""), shown(name));
      packed.path().toFile().deleteOnExit();
      files.add(packed);
      unpack(name, packed.path());
    }
    return files;
  }

  private String shown(String name) throws RefusedFile {
    String plain = name.replace('\\', '/');
    boolean leadsOut =
        plain.startsWith("/")
            || plain.matches("[A-Za-z]:.*")
            || List.of(plain.split("/", -1)).contains("..")
            || plain.chars().anyMatch(Character::isISOControl);
    if (leadsOut) {
      throw source
          .refusals()
          .damaged(
              new Phrase(
                  "il nome di un file che porta fuori dall'archivio",
                  "the name of a file that leads out of the archive"));
    }
    return source.file() + IN + plain;
  }

  private void unpack(String name, Path target) throws RefusedFile, IOException {
    byte[] buffer = new byte[64 * 1024];
    try (InputStream in = parts.open(name);
        OutputStream out = Files.newOutputStream(target)) {
      for (int got = read(in, buffer, name); got >= 0; got = read(in, buffer, name)) {
        unpacked += got;
        if (unpacked > MOST_BYTES) {
          throw source.refusals().tooLarge(Limit.EXPANDED_BYTES, MOST_BYTES, unpacked);
        }
        out.write(buffer, 0, got);
      }
    }
  }

  /** What cannot be read is the archive's fault; what cannot be written is not. */
  private int read(InputStream in, byte[] buffer, String name) throws RefusedFile {
    try {
      return in.read(buffer);
    } catch (BoundedPart.Refused refused) {
      throw refused.refusal();
    } catch (IOException damaged) {
      throw source.refusals().damagedPart(name);
    }
  }

  private static Finding said(FindingCode code, String file, Phrase got) {
    return Finding.of(
        code,
        Place.ofFile(file),
        new Phrase("archivio", "archive"),
        new Phrase("i fogli di calcolo di un ufficio", "the spreadsheets of an office"),
        got,
        REMEDY);
  }
}
