package io.annuario.job;

import static java.util.Objects.requireNonNull;

import io.annuario.consolidation.LikeForLike;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.disclosure.Kept;
import io.annuario.disclosure.Protected;
import io.annuario.disclosure.Release;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Revision;
import io.annuario.observation.RuleCount;
import io.annuario.observation.StateChange;
import io.annuario.store.Editions;
import io.annuario.store.Figures;
import io.annuario.store.Recipe;
import io.annuario.store.Recipes;
import io.annuario.store.Revisions;
import io.annuario.store.RuleCounts;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import io.annuario.store.Withdrawals;
import io.annuario.workbook.Contents;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the vintages of an edition, added up once a run, and what of it may leave: from
 * what the database has of them and nothing else.
 */
final class KeptVintages {

  private final Edition edition;
  private final Folders folders;
  private final Vintages vintages;
  private final Figures figures;
  private final Revisions revisions;
  private final Recipes recipes;
  private final RuleCounts rules;
  private final ProtectedCells cells;
  private final Withdrawals withdrawals;
  private final Editions editions;
  private final Map<Long, TerritoryTotals> totals = new ConcurrentHashMap<>();
  private final Map<Long, Protected> hidden = new ConcurrentHashMap<>();
  private final Map<Long, Integer> corrections = new ConcurrentHashMap<>();
  private final Map<Long, Long> revised = new ConcurrentHashMap<>();
  private final Map<Long, Map<String, LikeForLike.Change>> likeForLike = new ConcurrentHashMap<>();

  /**
   * @param edition of which the name counts; the rest is as it was when a vintage was published
   */
  KeptVintages(Edition edition, Folders folders, DataSource dataSource) {
    this.edition = edition;
    this.folders = folders;
    this.vintages = new Vintages(dataSource);
    this.figures = new Figures(dataSource);
    this.revisions = new Revisions(dataSource);
    this.recipes = new Recipes(dataSource);
    this.rules = new RuleCounts(dataSource);
    this.cells = new ProtectedCells(dataSource);
    this.withdrawals = new Withdrawals(dataSource);
    this.editions = new Editions(dataSource);
  }

  /** What it was published without. */
  Protected hidden(Vintage vintage) {
    return hidden.computeIfAbsent(vintage.id(), id -> cells.of(vintage));
  }

  /** Who made the figures of a vintage final; null while they are not. */
  @Nullable StateChange closed(Vintage vintage) {
    return vintages
        .current(edition)
        .filter(one -> one.id() == vintage.id())
        .flatMap(one -> editions.closed(edition))
        .orElse(null);
  }

  /** The numbers of those that were taken back. */
  Set<Integer> withdrawn() {
    return withdrawals.of(edition).keySet();
  }

  /**
   * What is kept of a vintage; the totals are those of the figures that went by.
   *
   * @param request that published it
   * @param compared the vintage of the edition before; null when there was none
   * @param streams whoever closes what is opened
   */
  Kept of(RunRequest request, Vintage vintage, @Nullable Vintage compared, OpenCursors streams) {
    TerritoryTotals sums = new TerritoryTotals(request.definition(), request.edition());
    return new Kept(
        request.definition(),
        request.edition(),
        sums,
        before(request, compared),
        likeForLike(request, vintage, compared),
        () -> streams.opened(figures.stream(vintage.members())).peek(sums::add),
        () -> streams.opened(revisions.between(requireNonNull(earlier(vintage)), vintage)),
        () -> findings(request, vintage, streams));
  }

  /** What may leave of it. */
  Release released(Vintage vintage, Kept kept) {
    Vintage earlier = earlier(vintage);
    Protected before = earlier == null ? Protected.NOTHING : hidden(earlier);
    return Release.of(kept, hidden(vintage), before, everHidden(vintage));
  }

  /** In any vintage that came before it, withdrawn ones too. */
  private Set<Key> everHidden(Vintage vintage) {
    return vintages.all(edition).stream()
        .filter(one -> one.number() < vintage.number())
        .flatMap(one -> hidden(one).cells().keySet().stream())
        .collect(Collectors.toSet());
  }

  /** Likewise of its sums alone, which were added up before. */
  private Release sums(RunRequest request, Vintage vintage, @Nullable Vintage compared) {
    return released(
        vintage,
        new Kept(
            request.definition(),
            request.edition(),
            totals(request.definition(), request.edition(), vintage),
            before(request, compared),
            likeForLike(request, vintage, compared),
            Stream::empty,
            Stream::empty,
            Stream::empty));
  }

  /** Takes what was added up while a workbook was written. */
  void take(Vintage vintage, Kept kept, Release release, Contents shown, long revisionsShown) {
    corrections.put(vintage.id(), shown.corrected().all().size());
    totals.put(vintage.id(), kept.totals());
    revised.put(vintage.id(), revisionsShown);
    likeForLike.put(vintage.id(), changes(kept.definition(), release));
  }

  /** The totals at the top territory that may be shown, as they are told. */
  Map<String, Outcome.Amount> atTheTop(JobDefinition definition, Edition of, Vintage vintage) {
    Kept kept =
        new Kept(
            definition,
            of,
            totals(definition, of, vintage),
            null,
            null,
            Stream::empty,
            Stream::empty,
            Stream::empty);
    return Totals.atTheTop(definition, released(vintage, kept).totals()::at);
  }

  private Kept.@Nullable Before before(RunRequest request, @Nullable Vintage compared) {
    Edition previous = request.previous();
    return previous == null || compared == null
        ? null
        : new Kept.Before(previous, before(request, previous, compared), hidden(compared));
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

  /**
   * Of a vintage as it was published: indicator code to the change of the offices in both, where it
   * may be told.
   */
  Map<String, LikeForLike.Change> likeForLike(Vintage vintage) throws IOException {
    Map<String, LikeForLike.Change> known = likeForLike.get(vintage.id());
    if (known != null) {
      return known;
    }
    Recipe recipe = recipes.of(vintage);
    RunRequest request = published(recipe);
    Map<String, LikeForLike.Change> changes =
        changes(request.definition(), sums(request, vintage, recipe.compared()));
    likeForLike.put(vintage.id(), changes);
    return changes;
  }

  /** How many figures of a vintage are not those that were sent. */
  int corrections(Vintage vintage) throws IOException {
    Integer known = corrections.get(vintage.id());
    return known == null ? published(recipes.of(vintage)).corrected().all().size() : known;
  }

  /** What a vintage was published by. */
  RunRequest published(Recipe recipe) throws IOException {
    try {
      return PublishedRequest.of(recipe, edition, folders);
    } catch (DefinitionRejected rejected) {
      throw new IllegalStateException("A published definition can no longer be read", rejected);
    }
  }

  private static Map<String, LikeForLike.Change> changes(
      JobDefinition definition, Release release) {
    Map<String, LikeForLike.Change> changes = new LinkedHashMap<>();
    for (Indicator indicator : definition.indicators().all()) {
      release
          .likeForLike(indicator.code(), Breakdown.NONE)
          .ifPresent(change -> changes.put(indicator.code(), change));
    }
    return changes;
  }

  private Stream<Finding> findings(RunRequest request, Vintage vintage, OpenCursors streams) {
    return Stream.concat(
        streams.opened(figures.findings(vintage.members())).map(new Acceptance(request.accepted())),
        streams.opened(figures.findings(vintage)));
  }

  List<RuleCount> rules(Vintage vintage) {
    return rules.of(vintage);
  }

  /**
   * How often each rule held; null where the rules were held against the figures before anybody
   * kept what came of it.
   */
  @Nullable List<RuleCount> rules(JobDefinition definition, Vintage vintage) {
    List<RuleCount> counts = rules(vintage);
    return counts.isEmpty() && !definition.rules().isEmpty() ? null : counts;
  }

  /** How many figures differ from the vintage before, as far as it is told; 0 in the first one. */
  long revised(Vintage vintage) {
    return revised.computeIfAbsent(vintage.id(), id -> countRevised(vintage));
  }

  private long countRevised(Vintage vintage) {
    Vintage earlier = earlier(vintage);
    if (earlier == null) {
      return 0;
    }
    Protected before = hidden(earlier);
    Protected now = hidden(vintage);
    try (Figures.Cursor<Revision> cursor = revisions.between(earlier, vintage)) {
      return OpenCursors.stream(cursor)
          .filter(one -> Release.isShown(one.key(), before, now))
          .count();
    }
  }

  /** The number of the vintage before; null when there is none in this database. */
  @Nullable Integer before(Vintage vintage) {
    Vintage earlier = earlier(vintage);
    return earlier == null ? null : earlier.number();
  }

  /** Whether there were others before, and all of them had been withdrawn when it came. */
  boolean isFirstLeft(Vintage vintage) {
    return earlier(vintage) == null && vintages.find(edition, vintage.number() - 1).isPresent();
  }

  private @Nullable Vintage earlier(Vintage vintage) {
    return vintages.before(edition, vintage).orElse(null);
  }

  /** The figures of a vintage of an earlier edition added up, under the codes of this one. */
  TerritoryTotals before(RunRequest request, Edition previous, Vintage compared) {
    return totals.computeIfAbsent(
        compared.id(), id -> Totals.before(request, previous, figures, compared.members()));
  }

  /** The figures of a vintage added up, all of them; once a run, for it means to read them all. */
  TerritoryTotals totals(JobDefinition definition, Edition of, Vintage vintage) {
    return totals.computeIfAbsent(
        vintage.id(), id -> Totals.of(definition, of, figures, vintage.members()));
  }
}
