package io.annuario.job;

import static java.util.Objects.requireNonNull;

import io.annuario.consolidation.LikeForLike;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.Revision;
import io.annuario.observation.RuleCount;
import io.annuario.store.Figures;
import io.annuario.store.Recipe;
import io.annuario.store.Recipes;
import io.annuario.store.Revisions;
import io.annuario.store.RuleCounts;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import io.annuario.workbook.ConsolidatedWorkbook;
import io.annuario.workbook.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes the workbook of a vintage, from what the database has of it and nothing else: the first
 * time as any other time, so that the same bytes come out for ever.
 */
final class WorkbookOfVintage {

  private final Edition edition;
  private final Folders folders;
  private final Vintages vintages;
  private final Figures figures;
  private final Revisions revisions;
  private final Recipes recipes;
  private final RuleCounts rules;
  private final PublishedWorkbooks published;
  private final Map<Long, TerritoryTotals> totals = new ConcurrentHashMap<>();
  private final Map<Long, Map<String, Outcome.Amount>> atTheTop = new ConcurrentHashMap<>();
  private final Map<Long, Long> revised = new ConcurrentHashMap<>();
  private final Map<Long, Integer> corrections = new ConcurrentHashMap<>();
  private final Map<Long, Map<String, LikeForLike.Change>> likeForLike = new ConcurrentHashMap<>();

  /**
   * @param edition of which the name counts; the rest is as it was when a vintage was published
   */
  WorkbookOfVintage(Edition edition, Folders folders, DataSource dataSource) {
    this.edition = edition;
    this.folders = folders;
    this.vintages = new Vintages(dataSource);
    this.figures = new Figures(dataSource);
    this.revisions = new Revisions(dataSource);
    this.recipes = new Recipes(dataSource);
    this.rules = new RuleCounts(dataSource);
    this.published = new PublishedWorkbooks(folders, edition);
  }

  /** Whether these are the figures that were published, if what stands beside them says so. */
  Rewriting.Comparison compared(Vintage vintage, ConsolidatedWorkbook.Written written)
      throws IOException {
    return published
        .sidecar(vintage.number())
        .map(
            said ->
                said.contentFingerprint().equals(written.contentFingerprint())
                    ? Rewriting.Comparison.SAME_FIGURES
                    : Rewriting.Comparison.DIFFERENT)
        .orElse(Rewriting.Comparison.NOT_COMPARED);
  }

  /** Whether the file is where it was published, with the bytes that were published. */
  boolean isIntact(Vintage vintage) {
    if (vintage.workbook() == null) {
      return false;
    }
    Path file = folders.output().resolve(vintage.workbook());
    return Files.isRegularFile(file) && Inbox.hash(file).equals(vintage.workbookSha256());
  }

  /**
   * Writes the workbook, says beside it what it is, and records it with the vintage.
   *
   * @return the vintage as recorded
   * @throws RunStopped when another workbook stands in its place
   */
  Vintage write(Vintage vintage) throws IOException {
    String name = Folders.workbook(edition, vintage.number());
    Path place = published.workbook(vintage.number());
    // A run that died before it could say so may have left the very same bytes there.
    String left =
        vintage.workbook() == null
                && Files.exists(place)
                && published.sidecar(vintage.number()).isEmpty()
            ? Inbox.hash(place)
            : null;
    if (left == null) {
      published.requirePlaceOf(vintage);
    }
    ConsolidatedWorkbook.Written written = write(vintage, place, left);
    if (left != null && !left.equals(written.sha256())) {
      throw published.another(vintage.number());
    }
    published.keep(
        new Sidecar(
            edition.job(),
            edition.name(),
            vintage.number(),
            vintage.publishedAt(),
            written.sha256(),
            written.contentFingerprint(),
            requireNonNull(atTheTop.get(vintage.id()))));
    vintages.workbookWritten(vintage, name, written.sha256(), ConsolidatedWorkbook.FORM);
    return new Vintage(
        vintage.id(),
        vintage.number(),
        vintage.publishedAt(),
        vintage.fingerprint(),
        vintage.members(),
        vintage.complete(),
        name,
        written.sha256(),
        ConsolidatedWorkbook.FORM);
  }

  /**
   * Writes the workbook to any place.
   *
   * @param only the SHA-256 that it must have to be put there; null for any
   */
  ConsolidatedWorkbook.Written write(Vintage vintage, Path target, @Nullable String only)
      throws IOException {
    Path absolute = target.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    Recipe recipe = recipes.of(vintage);
    RunRequest request = published(recipe);
    try (OpenCursors streams = new OpenCursors()) {
      Contents contents = contents(request, vintage, recipe.compared(), streams);
      ConsolidatedWorkbook.Written written = ConsolidatedWorkbook.write(contents, target, only);
      Reconciliation.requireShown(vintage, written.figures());
      totals.put(vintage.id(), written.totals());
      revised.put(vintage.id(), written.revisions());
      atTheTop.put(vintage.id(), Totals.atTheTop(request.definition(), written.totals()));
      likeForLike.put(vintage.id(), changes(request.definition(), contents.likeForLike()));
      corrections.put(vintage.id(), request.corrected().all().size());
      return written;
    }
  }

  private Contents contents(
      RunRequest request, Vintage vintage, @Nullable Vintage compared, OpenCursors streams) {
    JobDefinition definition = request.definition();
    Edition previous = request.previous();
    Vintage earlier = earlier(vintage);
    return new Contents(
        definition,
        request.edition(),
        vintage,
        request.language(),
        MissingOffices.of(request, vintage.members()).stream().map(Office::name).toList(),
        previous == null ? null : previous.name(),
        previous == null || compared == null ? null : before(request, previous, compared),
        likeForLike(request, vintage, compared),
        earlier == null ? null : earlier.number(),
        rules.of(vintage),
        request.corrected(),
        () -> streams.keep(revisions.between(requireNonNull(earlier), vintage)),
        () -> streams.keep(figures(vintage)),
        () -> findings(request, vintage, streams).iterator());
  }

  /** Null where all offices sent in both editions, or there is none to compare with. */
  private @Nullable LikeForLike likeForLike(
      RunRequest request, Vintage vintage, @Nullable Vintage compared) {
    Edition previous = request.previous();
    return previous == null || compared == null
        ? null
        : OfficesInBoth.of(request.definition(), request.edition(), vintage, previous, compared)
            .map(both -> both.compare(figures))
            .orElse(null);
  }

  /** Of a vintage as it was published: indicator code to the change of the offices in both. */
  Map<String, LikeForLike.Change> likeForLike(Vintage vintage) throws IOException {
    Map<String, LikeForLike.Change> known = likeForLike.get(vintage.id());
    if (known != null) {
      return known;
    }
    Recipe recipe = recipes.of(vintage);
    RunRequest request = published(recipe);
    Map<String, LikeForLike.Change> changes =
        changes(request.definition(), likeForLike(request, vintage, recipe.compared()));
    likeForLike.put(vintage.id(), changes);
    return changes;
  }

  /** How many figures of a vintage are not those that were sent. */
  int corrections(Vintage vintage) throws IOException {
    Integer known = corrections.get(vintage.id());
    return known == null ? published(recipes.of(vintage)).corrected().all().size() : known;
  }

  private RunRequest published(Recipe recipe) throws IOException {
    try {
      return PublishedRequest.of(recipe, edition, folders);
    } catch (DefinitionRejected rejected) {
      throw new IllegalStateException("A published definition can no longer be read", rejected);
    }
  }

  private static Map<String, LikeForLike.Change> changes(
      JobDefinition definition, @Nullable LikeForLike compared) {
    Map<String, LikeForLike.Change> changes = new LinkedHashMap<>();
    if (compared != null) {
      for (Indicator indicator : definition.indicators().all()) {
        compared
            .of(indicator.code(), Breakdown.NONE)
            .ifPresent(change -> changes.put(indicator.code(), change));
      }
    }
    return changes;
  }

  private Figures.Cursor<Observation> figures(Vintage vintage) {
    return figures.stream(vintage.members());
  }

  private Stream<Finding> findings(RunRequest request, Vintage vintage, OpenCursors streams) {
    Figures.Cursor<Finding> ofReturns = streams.keep(figures.findings(vintage.members()));
    Figures.Cursor<Finding> ofEdition = streams.keep(figures.findings(vintage));
    return Stream.concat(
        OpenCursors.stream(ofReturns).map(new Acceptance(request.accepted())),
        OpenCursors.stream(ofEdition));
  }

  /**
   * How often each rule held; null where the rules were held against the figures before anybody
   * kept what came of it.
   */
  @Nullable List<RuleCount> rules(JobDefinition definition, Vintage vintage) {
    List<RuleCount> counts = rules.of(vintage);
    return counts.isEmpty() && !definition.rules().isEmpty() ? null : counts;
  }

  /** How many figures differ from the vintage before; 0 in the first one. */
  long revised(Vintage vintage) {
    return revised.computeIfAbsent(vintage.id(), id -> countRevised(vintage));
  }

  private long countRevised(Vintage vintage) {
    Vintage earlier = earlier(vintage);
    if (earlier == null) {
      return 0;
    }
    try (Figures.Cursor<Revision> cursor = revisions.between(earlier, vintage)) {
      return OpenCursors.stream(cursor).count();
    }
  }

  /** The number of the vintage before; null when there is none in this database. */
  @Nullable Integer before(Vintage vintage) {
    Vintage earlier = earlier(vintage);
    return earlier == null ? null : earlier.number();
  }

  private @Nullable Vintage earlier(Vintage vintage) {
    return vintages.find(edition, vintage.number() - 1).orElse(null);
  }

  /** The figures of a vintage of an earlier edition added up, under the codes of this one. */
  TerritoryTotals before(RunRequest request, Edition previous, Vintage compared) {
    return totals.computeIfAbsent(
        compared.id(), id -> Totals.before(request, previous, figures, compared.members()));
  }

  /** The figures of a vintage added up; once a run, for it means to read them all. */
  TerritoryTotals totals(JobDefinition definition, Edition of, Vintage vintage) {
    return totals.computeIfAbsent(
        vintage.id(), id -> Totals.of(definition, of, figures, vintage.members()));
  }
}
