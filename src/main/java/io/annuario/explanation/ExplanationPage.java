package io.annuario.explanation;

import io.annuario.extraction.Fate;
import io.annuario.extraction.TableFound;
import io.annuario.html.Inline;
import io.annuario.html.PageFile;
import io.annuario.html.Words;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.privacy.PersonalDetail;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private final Words words;

  /** Sheets by name, counted from one. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private List<Sheet> sheets = List.of();

  /**
   * @param verdict in one line, what became of the file
   */
  public ExplanationPage(Explanation explanation, Phrase verdict, Language language) {
    this.explanation = explanation;
    this.verdict = verdict;
    this.words = new Words(language);
  }

  /** Writes the page as a whole or not at all, in the place of an earlier one. */
  public void write(Path target) throws IOException {
    try (@Nullable Spreadsheet opened = open()) {
      sheets = opened == null ? List.of() : opened.sheets();
      for (Sheet sheet : sheets) {
        numbers.putIfAbsent(Objects.requireNonNullElse(sheet.name(), ""), numbers.size() + 1);
      }
      PageFile.write(target, (output, none) -> JteexplanationGenerated.render(output, none, this));
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

  Words words() {
    return words;
  }

  String file() {
    return PlainText.of(explanation.file());
  }

  String verdict() {
    return PlainText.of(words.say(verdict));
  }

  Inline style() {
    return Inline.of(ExplanationPage.class, "page.css");
  }

  String cells() {
    return words.number(explanation.ledger().cells());
  }

  /** The legend is the ledger: each colour with the number of its cells. */
  List<LegendEntry> legend() {
    List<LegendEntry> legend = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      long count = Wording.count(explanation.ledger(), fate);
      legend.add(new LegendEntry(SheetGrid.name(fate), words.say(Wording.counted(count, fate))));
    }
    legend.add(new LegendEntry("hidden", words.say(Wording.HIDDEN)));
    legend.add(new LegendEntry("unread", words.say(Wording.UNREAD)));
    legend.add(new LegendEntry("top bottom left right", words.say(Wording.TABLE)));
    return legend;
  }

  List<ExplainedFinding> findings() {
    return explanation.findings().stream()
        .limit(MOST_FINDINGS)
        .map(finding -> ExplainedFinding.of(finding, anchor(finding.place()), words.language()))
        .toList();
  }

  private @Nullable String anchor(Place place) {
    Address cell = place.cell();
    Integer number = numbers.get(Objects.requireNonNullElse(place.sheet(), ""));
    return cell == null || number == null ? null : anchor(number, cell);
  }

  @Nullable String findingsLeftOut() {
    return leftOut("altri rilievi", "other findings", explanation.findings().size(), MOST_FINDINGS);
  }

  /** Each is read when the template comes to it. */
  Iterable<ExplainedSheet> sheets() {
    AtomicInteger budget = new AtomicInteger(MOST_CELLS);
    return () ->
        IntStream.range(0, Math.min(MOST_SHEETS, sheets.size()))
            .mapToObj(at -> sheet(sheets.get(at), at + 1, budget))
            .iterator();
  }

  @Nullable String sheetsLeftOut() {
    return leftOut("altri fogli", "other sheets", sheets.size(), MOST_SHEETS);
  }

  /**
   * A sheet.
   *
   * @param budget cells that the page may still show, of which it takes its own
   */
  private ExplainedSheet sheet(Sheet sheet, int number, AtomicInteger budget) {
    SheetAccount account = new SheetAccount(explanation, sheet.name());
    SheetGrid grid = null;
    String refusal = null;
    try {
      Excerpt excerpt = Excerpt.of(sheet, rowsOfFindings(sheet.name()), budget.get());
      grid = new SheetGrid(account, sheet, number, words.language(), excerpt);
      budget.addAndGet(-excerpt.size());
    } catch (RefusedFile refused) {
      refusal = PlainText.of(words.say(refused.finding().said()));
    }
    List<TableFound> tables = account.tables();
    return new ExplainedSheet(
        title(sheet, number),
        grid,
        refusal,
        tables.stream()
            .limit(MOST_TABLES)
            .map(table -> TableCaption.of(table, words.language()))
            .toList(),
        leftOut("altre tabelle", "other tables", tables.size(), MOST_TABLES));
  }

  private @Nullable String leftOut(String it, String en, int all, int shown) {
    String what = words.say("Non mostrati: " + it, "Not shown: " + en);
    return all > shown ? what + ", " + words.number(all - shown) : null;
  }

  private String title(Sheet sheet, int number) {
    String name = sheet.name();
    Phrase title =
        name == null || PersonalDetail.isIn(name)
            ? new Phrase("Contenuto", "Content")
            : new Phrase("Foglio ", "Sheet ").then(Phrase.same(number + ": " + PlainText.of(name)));
    return words.say(
        title.then(sheet.hidden() ? new Phrase(" (nascosto)", " (hidden)") : Phrase.same("")));
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
