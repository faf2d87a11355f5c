package io.annuario.explanation;

import io.annuario.extraction.Fate;
import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import io.annuario.privacy.PersonalDetail;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as one page that needs nothing else: no script, no other file, no network. Its
 * size is bounded however large the file is, and it says what it leaves out.
 */
public final class ExplanationPage {

  private static final int MOST_CELLS = 40_000;
  private static final int MOST_SHEETS = 40;
  private static final int MOST_TABLES = 100;
  private static final int MOST_FINDINGS = 500;

  private final Explanation explanation;
  private final Phrase verdict;
  private final Language language;

  /** Sheets by name, counted from one. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param verdict in one line, what became of the file
   */
  public ExplanationPage(Explanation explanation, Phrase verdict, Language language) {
    this.explanation = explanation;
    this.verdict = verdict;
    this.language = language;
  }

  /** Writes the page as a whole or not at all, in the place of an earlier one. */
  public void write(Path target) throws IOException {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    Path draft = folder.resolve("." + target.getFileName() + ".part");
    try {
      try (BufferedWriter writer = Files.newBufferedWriter(draft);
          @Nullable Spreadsheet spreadsheet = open()) {
        write(new Markup(writer, language.locale().getLanguage()), spreadsheet);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Null when it cannot be opened: the findings say why. */
  private @Nullable Spreadsheet open() {
    try {
      return Spreadsheets.open(explanation.path(), explanation.file());
    } catch (RefusedFile refused) {
      return null;
    }
  }

  private void write(Markup page, @Nullable Spreadsheet spreadsheet) throws IOException {
    head(page);
    page.open("body").line();
    page.element("h1", "", PlainText.of(explanation.file())).line();
    page.element("p", "", PlainText.of(verdict.in(language))).line();
    legend(page);
    if (spreadsheet != null) {
      for (Sheet sheet : spreadsheet.sheets()) {
        numbers.putIfAbsent(Objects.requireNonNullElse(sheet.name(), ""), numbers.size() + 1);
      }
    }
    findings(page);
    if (spreadsheet != null) {
      sheets(page, spreadsheet);
    }
    page.close();
    page.end();
  }

  private void head(Markup page) throws IOException {
    page.open("head").empty("meta").attribute("charset", "utf-8");
    page.empty("meta")
        .attribute("http-equiv", "Content-Security-Policy")
        .attribute("content", "default-src 'none'; style-src 'unsafe-inline'");
    page.empty("meta")
        .attribute("name", "viewport")
        .attribute("content", "width=device-width, initial-scale=1");
    page.element("title", "", PlainText.of(explanation.file()));
    try (InputStream style =
        Objects.requireNonNull(ExplanationPage.class.getResourceAsStream("page.css"))) {
      page.element("style", "", new String(style.readAllBytes(), StandardCharsets.UTF_8));
    }
    page.close().line();
  }

  /** The legend is the ledger: each colour with the number of its cells. */
  private void legend(Markup page) throws IOException {
    page.open("p").attribute("class", "legend");
    page.text(Wording.number(explanation.ledger().cells()).in(language));
    page.text(new Phrase(" celle: ", " cells: ").in(language));
    for (Fate fate : Fate.values()) {
      long count = Wording.count(explanation.ledger(), fate);
      page.element("span", SheetSection.name(fate), Wording.counted(count, fate).in(language));
      page.text(" ");
    }
    page.element("span", "hidden", Wording.HIDDEN.in(language)).text(" ");
    page.element("span", "unread", Wording.UNREAD.in(language)).text(" ");
    page.element("span", "top bottom left right", Wording.TABLE.in(language));
    page.close().line();
  }

  private void findings(Markup page) throws IOException {
    List<Finding> findings = explanation.findings();
    if (findings.isEmpty()) {
      return;
    }
    page.element("h2", "", new Phrase("Rilievi", "Findings").in(language)).open("ul");
    for (Finding finding : findings.subList(0, Math.min(findings.size(), MOST_FINDINGS))) {
      page.open("li").attribute("class", finding.severity().name().toLowerCase(Locale.ROOT));
      Address cell = finding.place().cell();
      Integer number = numbers.get(Objects.requireNonNullElse(finding.place().sheet(), ""));
      if (cell != null && number != null) {
        page.open("a").attribute("href", "#" + anchor(number, cell));
        page.text(PlainText.of(finding.place().said().in(language))).close();
      } else {
        page.text(PlainText.of(finding.place().said().in(language)));
      }
      page.text(": " + PlainText.cut(Wording.of(finding).in(language), 600));
      page.text(" [" + finding.id() + "]").close().line();
    }
    page.close();
    if (findings.size() > MOST_FINDINGS) {
      page.element(
          "p",
          "left-out",
          new Phrase("Non mostrati altri rilievi: ", "Not shown: other findings, ")
              .then(Wording.number(findings.size() - MOST_FINDINGS))
              .in(language));
    }
    page.line();
  }

  private void sheets(Markup page, Spreadsheet spreadsheet) throws IOException {
    int budget = MOST_CELLS;
    int number = 0;
    for (Sheet sheet : spreadsheet.sheets()) {
      number++;
      if (number > MOST_SHEETS) {
        page.element(
            "p",
            "left-out",
            new Phrase("Non mostrati altri fogli: ", "Not shown: other sheets, ")
                .then(Wording.number(spreadsheet.sheets().size() - MOST_SHEETS))
                .in(language));
        return;
      }
      budget -= sheet(page, sheet, number, budget);
    }
  }

  /** Writes one sheet and says how many cells of the page it took. */
  private int sheet(Markup page, Sheet sheet, int number, int budget) throws IOException {
    String name = sheet.name();
    SheetAccount account = new SheetAccount(explanation, name);
    List<TableFound> tables = account.tables();
    page.element("h2", "", title(sheet, number)).line();
    int shown = grid(page, sheet, number, budget, account);
    for (TableFound table : tables.subList(0, Math.min(MOST_TABLES, tables.size()))) {
      TableCaption.write(table, page, language);
    }
    if (tables.size() > MOST_TABLES) {
      page.element(
          "p",
          "left-out",
          new Phrase("Non mostrate altre tabelle: ", "Not shown: other tables, ")
              .then(Wording.number(tables.size() - MOST_TABLES))
              .in(language));
    }
    return shown;
  }

  private int grid(Markup page, Sheet sheet, int number, int budget, SheetAccount account)
      throws IOException {
    try {
      Excerpt excerpt = Excerpt.of(sheet, rowsOfFindings(sheet.name()), budget);
      new SheetSection(account, sheet, number, language, page).write(excerpt);
      return excerpt.size();
    } catch (RefusedFile refused) {
      page.element("p", "error", PlainText.of(refused.finding().said().in(language)));
      return 0;
    }
  }

  private String title(Sheet sheet, int number) {
    String name = sheet.name();
    Phrase title =
        name == null || PersonalDetail.isIn(name)
            ? new Phrase("Contenuto", "Content")
            : new Phrase("Foglio ", "Sheet ").then(Phrase.same(number + ": " + PlainText.of(name)));
    return title
        .then(sheet.hidden() ? new Phrase(" (nascosto)", " (hidden)") : Phrase.same(""))
        .in(language);
  }

  private Set<Integer> rowsOfFindings(@Nullable String sheet) {
    return explanation.findings().stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .map(Finding::place)
        .filter(place -> Objects.equals(sheet, place.sheet()))
        .map(place -> place.cell() == null ? -1 : place.cell().row())
        .collect(Collectors.toSet());
  }

  /** Where a finding's link leads. */
  static String anchor(int sheet, Address cell) {
    return "s" + sheet + "-" + cell;
  }
}
