package io.annuario.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the returns that ship in {@code input/}. To write them anew after a change of this code:
 *
 * <pre>./mvnw -q test -Dtest=ShippedInputsTest -Dannuario.inputs=input</pre>
 */
public final class ShippedInputs {

  private ShippedInputs() {}

  /** Every shipped return. */
  static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (String edition : OnlineProtection.EDITIONS) {
      documents.addAll(
          switch (edition) {
            case "2024" -> Edition2024.documents();
            case "2023" -> Edition2023.documents();
            default -> EarlierEditions.documents(edition);
          });
    }
    documents.addAll(JointAction.documents());
    documents.addAll(Lombardy.documents());
    return documents;
  }

  /** Every number of every shipped return: which figure it is, and where it stands. */
  public static List<ShippedFigure> figures() {
    return documents().stream().flatMap(document -> document.figures().stream()).toList();
  }

  /** Writes every return below a folder, as {@code JOB/EDITION/FILE}. */
  public static void write(Path input) throws IOException {
    for (Document document : documents()) {
      Path file = input.resolve(document.path());
      Files.createDirectories(file.getParent());
      Files.write(file, document.bytes());
    }
  }
}
