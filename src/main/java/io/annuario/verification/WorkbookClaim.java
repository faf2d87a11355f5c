package io.annuario.verification;

import io.annuario.xml.XmlFaults;
import io.annuario.xml.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Which workbook a file says that it is, in the properties that programs keep when they save it.
 * Anybody can change them: they tell where to look, and prove nothing.
 *
 * @param restricted whether it shows every figure
 */
public record WorkbookClaim(String job, String edition, int vintage, boolean restricted) {

  private static final String PART = "docProps/custom.xml";

  /** Far more than these few properties take. */
  private static final int MOST_BYTES = 1 << 16;

  private static final int DEPTH = 8;

  /** Empty where the file says nothing of the kind, or cannot be read. */
  public static Optional<WorkbookClaim> of(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry part = zip.getEntry(PART);
      if (part == null) {
        return Optional.empty();
      }
      try (InputStream bytes = zip.getInputStream(part)) {
        return claim(properties(bytes.readNBytes(MOST_BYTES)));
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<WorkbookClaim> claim(Map<String, String> said) {
    String vintage = said.getOrDefault("vintage", "");
    return said.containsKey("job") && said.containsKey("edition") && vintage.matches("[0-9]{1,9}")
        ? Optional.of(
            new WorkbookClaim(
                said.getOrDefault("job", ""),
                said.getOrDefault("edition", ""),
                Integer.parseInt(vintage),
                said.getOrDefault("restricted", "").equals("true")))
        : Optional.empty();
  }

  private static Map<String, String> properties(byte[] xml) throws IOException {
    Map<String, String> properties = new HashMap<>();
    try (XmlReader<IOException> reader =
        new XmlReader<>(new ByteArrayInputStream(xml), DEPTH, new Faults())) {
      @Nullable String name = null;
      while (reader.nextStart()) {
        if (reader.name().equals("property")) {
          name = reader.attribute("name");
        } else if (name != null) {
          properties.put(name, reader.text());
          name = null;
        }
      }
    }
    return properties;
  }

  private static final class Faults implements XmlFaults<IOException> {
    @Override
    public IOException notWellFormed() {
      return new IOException(PART + " is no well-formed XML");
    }

    @Override
    public IOException documentType() {
      return notWellFormed();
    }

    @Override
    public IOException unreadable(IOException cause) {
      return cause;
    }

    @Override
    public void pause() {
      // It is short.
    }
  }
}
