package io.annuario.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What makes the program say a finding of one kind. */
sealed interface Provocation {

  /** The findings that the program tells of a desk, read from what it wrote. */
  Stream<Finding> said(Desk desk) throws Exception;

  /** Writes a workbook's cells. */
  @FunctionalInterface
  interface Writing {
    void on(XSSFWorkbook workbook) throws Exception;
  }

  /** Changes the desk before a run. */
  @FunctionalInterface
  interface Preparation {
    void of(Desk desk) throws Exception;
  }

  /** A file given to {@code check}. */
  record Checked(String file, Supplier<byte[]> content) implements Provocation {

    @Override
    public Stream<Finding> said(Desk desk) throws Exception {
      Path path = Files.write(desk.received().resolve(file), content.get());
      String line = desk.say(List.of("check", "small", path.toString(), "--json")).out();
      return JsonMapper.shared().readTree(line).get("findings").valueStream().map(Checked::finding);
    }

    private static Finding finding(JsonNode json) {
      return new Finding(
          FindingCode.valueOf(json.get("code").asString()),
          Severity.valueOf(json.get("severity").asString()),
          new Place(
              json.get("file").asString(),
              json.get("sheet").stringValue(null),
              address(json.get("cell").stringValue(null))),
          phrase(json.get("subject")),
          phrase(json.get("expected")),
          phrase(json.get("got")),
          phrase(json.get("remedy")));
    }

    private static Phrase phrase(JsonNode json) {
      return new Phrase(json.get("it").asString(), json.get("en").asString());
    }
  }

  /** A whole run, whose findings stand in {@code findings.csv}. */
  record Run(Preparation preparation) implements Provocation {

    @Override
    public Stream<Finding> said(Desk desk) throws Exception {
      preparation.of(desk);
      List<List<String>> it = findings(desk, "it", ';');
      List<List<String>> en = findings(desk, "en", ',');
      return IntStream.range(0, en.size()).mapToObj(at -> finding(it.get(at), en.get(at)));
    }

    private static Finding finding(List<String> it, List<String> en) {
      return new Finding(
          FindingCode.valueOf(en.get(1)),
          Stream.of(Severity.values())
              .filter(severity -> severity.said().equals(new Phrase(it.get(0), en.get(0))))
              .findFirst()
              .orElseThrow(),
          new Place(en.get(2), known(en.get(3)), address(known(en.get(4)))),
          new Phrase(it.get(5), en.get(5)),
          new Phrase(it.get(6), en.get(6)),
          new Phrase(it.get(7), en.get(7)),
          new Phrase(it.get(8), en.get(8)));
    }

    private static @Nullable String known(String text) {
      return text.isEmpty() ? null : text;
    }

    private static List<List<String>> findings(Desk desk, String language, char separator)
        throws Exception {
      desk.run("--language", language);
      try (CsvReader<CsvRecord> lines =
          CsvReader.builder().fieldSeparator(separator).ofCsvRecord(desk.made("findings.csv"))) {
        return lines.stream().skip(1).map(CsvRecord::getFields).toList();
      }
    }
  }

  private static @Nullable Address address(@Nullable String cell) {
    return cell == null ? null : Address.parse(cell);
  }
}
