package io.annuario.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a run has made besides the database: every file below the output folder and what temporary
 * files it forgot, with a text that is the same for the same content.
 */
final class Products {

  private Products() {}

  static Map<String, String> of(Trial trial) throws IOException {
    Map<String, String> all = new TreeMap<>();
    add(all, "output", trial.output());
    add(all, "tmp", trial.folder().resolve("tmp"));
    return all;
  }

  private static void add(Map<String, String> all, String name, Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String file = name + "/" + folder.relativize(path);
        if (Files.isDirectory(path)) {
          all.put(file, "a folder");
        } else if (file.endsWith(".xlsx")) {
          addParts(all, file, path);
        } else if (file.endsWith(".xlsx.json")) {
          all.put(file, sidecar(Files.readString(path)));
        } else if (file.endsWith(".xlsx.sha256")) {
          all.put(file, Files.readString(path).replaceFirst("^[0-9a-f]{64}", "SHA256"));
        } else if (file.endsWith("-report.html")) {
          String published = "\\d{1,2} \\p{L}+ \\d{4}, \\d\\d:\\d\\d UTC";
          all.put(file, sha256(without(published, Files.readAllBytes(path))));
        } else {
          boolean otherwise = file.endsWith("annuario.log") || file.endsWith("annuario.mv.db");
          all.put(file, otherwise ? "looked at otherwise" : sha256(Files.readAllBytes(path)));
        }
      }
    }
  }

  /**
   * The parts of the workbook, byte for byte but for the moment of publication, which stands on the
   * cover, as a day with a fraction, and in the properties.
   */
  private static void addParts(Map<String, String> all, String file, Path path) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(path)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        if (entry.getName().equals("docProps/core.xml")) {
          bytes = without("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", bytes);
        } else if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          bytes = without("<v>\\d{5}\\.\\d+</v>", bytes);
        }
        all.put(file + ", " + entry.getName(), sha256(bytes));
      }
    }
  }

  /** But for the moment of publication, on which the workbook's bytes depend. */
  private static String sidecar(String text) {
    return text.replaceAll("(\"publishedAt\":)\"[^\"]*\"", "$1MOMENT")
        .replaceAll("(\"(?:workbook|contents)Sha256\":)\"[^\"]*\"", "$1SHA256");
  }

  private static byte[] without(String moment, byte[] bytes) {
    return new String(bytes, UTF_8).replaceAll(moment, "MOMENT").getBytes(UTF_8);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
