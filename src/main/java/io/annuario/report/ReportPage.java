package io.annuario.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.consolidation.Items;
import io.annuario.definition.Indicator;
import io.annuario.definition.Rule;
import io.annuario.html.Inline;
import io.annuario.html.PageFile;
import io.annuario.html.Words;
import io.annuario.observation.Phrase;
import io.annuario.observation.RuleCount;
import io.annuario.observation.Severity;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as one page that needs no other file and no network; its script only sorts tables. Its
 * size is bounded, and it counts what it leaves out.
 */
public final class ReportPage {

  /** Rows of a table that somebody may still read. */
  static final int MOST_RETURNS = 1_000;

  private static final int MOST_ITEMS = 500;

  private final EditionReport report;
  private final Words words;
  private final Map<String, String> names = new HashMap<>();
  private final Letters letters;

  public ReportPage(EditionReport report) {
    this.report = report;
    this.words = new Words(report.language());
    report.definition().offices().all().forEach(it -> names.put(it.code(), it.name()));
    letters = Letters.of(report.returns());
  }

  /** Writes it as a whole or not at all, in the place of an earlier one. */
  public void write(Path target) throws IOException {
    PageFile.write(target, (output, none) -> JtereportGenerated.render(output, none, this));
  }

  /** Takes one away that is no longer true. */
  public static void delete(Path target) throws IOException {
    PageFile.delete(target);
  }

  EditionReport report() {
    return report;
  }

  Words words() {
    return words;
  }

  Inline style() {
    return Inline.of(ReportPage.class, "report.css");
  }

  Inline script() {
    return Inline.of(ReportPage.class, "report.js");
  }

  /** What a browser calls it: it says first whom it is for. */
  String title() {
    String internal = internal();
    return internal == null ? heading() : internal + ": " + heading();
  }

  /** Why it is not for everybody; null where nothing is to be protected. */
  @Nullable String internal() {
    Phrase internal = report.caution().internal(report.definition());
    return internal == null ? null : words.say(internal);
  }

  String heading() {
    return words.say(report.definition().title())
        + words.say(", edizione ", ", edition ")
        + report.edition().name();
  }

  /** What became of the edition, in one line. */
  String headline() {
    Standpoint standpoint = report.standpoint();
    return switch (standpoint.stage()) {
      case PUBLISHED ->
          words.say("Pubblicata: versione ", "Published: vintage ") + standpoint.vintage();
      case INCOMPLETE ->
          words.say("Pubblicata, incompleta: versione ", "Published, incomplete: vintage ")
              + standpoint.vintage();
      case BLOCKED -> blocked();
      case WITHHELD ->
          words.say("Incompleta: nulla è stato pubblicato", "Incomplete: nothing was published");
    };
  }

  private String blocked() {
    long errors = report.findings().count(Severity.ERROR);
    return errors > 0
        ? words.say("Bloccata da ", "Blocked by ")
            + FigureText.counted(errors, "errore", "errori", "error", "errors")
                .in(report.language())
        : words.say("Bloccata da rilievi da verificare", "Blocked by open queries");
  }

  /** What stands published, and since when. */
  String standing() {
    Standpoint standpoint = report.standpoint();
    if (standpoint.vintage() == null || standpoint.publishedAt() == null) {
      return words.say(
          "Di questa edizione non è ancora pubblicato nulla.",
          "Nothing of this edition has been published yet.");
    }
    String since =
        DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", report.language().locale())
                .format(standpoint.publishedAt().atOffset(ZoneOffset.UTC))
            + " UTC";
    return standpoint.isPublished()
        ? words.say("Pubblicata il ", "Published on ") + since + "."
        : words.say("Resta valida la versione ", "Vintage ")
            + standpoint.vintage()
            + words.say(", pubblicata il ", " stands, published on ")
            + since
            + ".";
  }

  /** How the figures differ from the vintage before; null when there is none. */
  @Nullable String revised() {
    Standpoint standpoint = report.standpoint();
    if (!standpoint.isPublished() || standpoint.before() == null) {
      return null;
    }
    Phrase changed =
        FigureText.counted(
            standpoint.revised(),
            "cifra cambiata",
            "cifre cambiate",
            "figure changed",
            "figures changed");
    return words.say(
        changed.then(Phrase.of(" dalla versione %d.", " since vintage %d.", standpoint.before())));
  }

  List<Advice> advice() {
    return Advice.on(report);
  }

  /** The name of the colour that the page begins with. */
  String stage() {
    return report.standpoint().stage().name().toLowerCase(Locale.ROOT);
  }

  FigureText text() {
    return new FigureText(words);
  }

  FindingText findings() {
    return new FindingText(report, words);
  }

  Letters letters() {
    return letters;
  }

  Squares squares() {
    return Squares.of(this);
  }

  /** How many offices should have sent a return, or have. */
  int offices() {
    return report.definition().offices().expectedFor(report.edition()).size();
  }

  long figuresRead() {
    return report.returns().stream().mapToLong(ReturnTold::figures).sum();
  }

  /** Whether some total goes without an office. */
  boolean isIncomplete() {
    return report.figures().stream().anyMatch(figure -> figure.incomplete() != null);
  }

  /** Where a file beside the page is. */
  String link(String path) {
    return Stream.of(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  /** Whether some returns have no page that shows how they were read. */
  boolean isUnexplained() {
    return report.returns().stream().anyMatch(told -> told.explained() == null);
  }

  /** What writes those pages: of what is not published, for one return at a time. */
  String explainCommand() {
    return report.standpoint().isPublished()
        ? Advice.command(report, "report", Phrase.same(""))
        : Advice.command(report, "explain", Phrase.same("FILE --html"));
  }

  /** What an office is called. */
  String office(@Nullable String code) {
    return code == null || code.isEmpty() ? "" : names.getOrDefault(code, code);
  }

  String indicator(String code) {
    return report
        .definition()
        .indicators()
        .find(code)
        .map(Indicator::name)
        .map(words::say)
        .orElse(code);
  }

  String territory(String code) {
    return report.definition().territories().find(code).map(it -> it.name()).orElse(code);
  }

  List<ReturnTold> returns() {
    return first(report.returns(), MOST_RETURNS);
  }

  int returnsLeftOut() {
    return report.returns().size() - returns().size();
  }

  List<Items.Item> itemsMissing() {
    return first(report.items().missing(), MOST_ITEMS);
  }

  int itemsLeftOut() {
    return report.items().missing().size() - itemsMissing().size();
  }

  static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(all.size(), most));
  }

  long of(ReturnTold told, Severity severity) {
    return report.findings().ofFile(told.file(), severity);
  }

  /** How a return stands: the name of its colour. */
  String state(ReturnTold told) {
    if (of(told, Severity.ERROR) > 0) {
      return "error";
    }
    return of(told, Severity.QUERY) > 0 ? "query" : "good";
  }

  String said(String state) {
    return switch (state) {
      case "error" -> words.say("con errori", "with errors");
      case "query" -> words.say("da verificare", "to be checked");
      case "missing" -> words.say("manca", "missing");
      default -> words.say("in ordine", "in order");
    };
  }

  /** The rules of the job beside how often each held. */
  Optional<Rule> rule(RuleCount held) {
    return report.definition().rules().stream()
        .filter(rule -> rule.id().equals(held.id()))
        .findFirst();
  }

  /** Which offices owed what is missing, one line an office. */
  Map<String, List<String>> missingByOffice() {
    return itemsMissing().stream()
        .collect(
            Collectors.groupingBy(
                Items.Item::office,
                LinkedHashMap::new,
                Collectors.mapping(item -> indicator(item.indicator()), Collectors.toList())));
  }
}
