package io.annuario.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What makes the program say a finding of one kind. */
sealed interface Provocation {

  /** The findings that the program says of a desk, by their code. */
  Stream<Message> said(Desk desk) throws Exception;

  /**
   * A finding as it is said to people.
   *
   * @param place file, sheet and cell, as far as they are known
   * @param it subject, expected, got and remedy
   * @param en likewise
   */
  record Message(String code, String severity, String place, List<String> it, List<String> en) {}

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

    private static final Pattern FINDING =
        Pattern.compile(
            "\\{\"code\":\"(\\w+)\",\"severity\":\"(\\w+)\",\"file\":(null|\"[^\"]*\"),"
                + "\"sheet\":(null|\"[^\"]*\"),\"cell\":(null|\"[^\"]*\"),"
                + String.format(
                    Locale.ROOT,
                    "\"subject\":\\{%1$s\\},\"expected\":\\{%1$s\\},\"got\":\\{%1$s\\},\"remedy\":\\{%1$s\\}",
                    "\"it\":\"((?:[^\"\\\\]|\\\\.)*)\",\"en\":\"((?:[^\"\\\\]|\\\\.)*)\""));

    @Override
    public Stream<Message> said(Desk desk) throws Exception {
      Path path = Files.write(desk.received().resolve(file), content.get());
      Matcher findings =
          FINDING.matcher(desk.say(List.of("check", "small", path.toString(), "--json")).out());
      return findings
          .results()
          .map(
              one ->
                  new Message(
                      one.group(1),
                      one.group(2),
                      one.group(3) + one.group(4) + one.group(5),
                      List.of(one.group(6), one.group(8), one.group(10), one.group(12)),
                      List.of(one.group(7), one.group(9), one.group(11), one.group(13))));
    }
  }

  /** A whole run, whose findings stand in {@code findings.csv}. */
  record Run(Preparation preparation) implements Provocation {

    @Override
    public Stream<Message> said(Desk desk) throws Exception {
      preparation.of(desk);
      List<List<String>> it = findings(desk, "it", ';');
      List<List<String>> en = findings(desk, "en", ',');
      Stream.Builder<Message> said = Stream.builder();
      for (int at = 0; at < it.size(); at++) {
        List<String> one = it.get(at);
        said.add(
            new Message(
                one.get(1),
                one.get(0),
                one.get(2) + one.get(3) + one.get(4),
                one.subList(5, 9),
                en.get(at).subList(5, 9)));
      }
      return said.build();
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
}
