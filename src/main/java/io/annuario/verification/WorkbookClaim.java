package io.annuario.verification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * Which workbook a file says that it is, in the properties that programs keep when they save it.
 * Anybody can change them: they tell where to look, and prove nothing.
 *
 * @param restricted whether it shows every figure
 */
public record WorkbookClaim(String job, String edition, int vintage, boolean restricted) {

  private static final String PART = "docProps/custom.xml";

  /** Empty where the file says nothing of the kind, or cannot be read. */
  public static Optional<WorkbookClaim> of(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Map<String, String> said = new HashMap<>();
      String name = "";
      for (PackageXml.Element element : new PackageXml(zip).elements(PART, "property", "lpwstr")) {
        if (element.name().equals("property")) {
          name = element.attribute("name");
        } else {
          said.put(name, element.text());
        }
      }
      return claim(said);
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
}
