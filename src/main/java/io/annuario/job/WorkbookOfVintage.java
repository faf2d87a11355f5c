package io.annuario.job;

import static java.util.Objects.requireNonNull;

import io.annuario.consolidation.Consolidated;
import io.annuario.definition.Edition;
import io.annuario.definition.Office;
import io.annuario.observation.Finding;
import io.annuario.store.Figures;
import io.annuario.store.Revision;
import io.annuario.store.Revisions;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import io.annuario.workbook.ConsolidatedWorkbook;
import io.annuario.workbook.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the workbook of a vintage, or the same one again. */
final class WorkbookOfVintage {

  private final RunRequest request;
  private final Vintages vintages;
  private final Figures figures;
  private final Revisions revisions;
  private final Map<Long, Consolidated> totals = new ConcurrentHashMap<>();

  WorkbookOfVintage(
      RunRequest request, Vintages vintages, Figures figures, Revisions revisions) {
    this.request = request;
    this.vintages = vintages;
    this.figures = figures;
    this.revisions = revisions;
  }

  /** Whether the file is where it was published, with the bytes that were published. */
  boolean isIntact(Vintage vintage) {
    if (vintage.workbook() == null) {
      return false;
    }
    Path file = request.folders().output().resolve(vintage.workbook());
    return Files.isRegularFile(file) && Inbox.hash(file).equals(vintage.workbookSha256());
  }

  /**
   * Writes the workbook and records it with the vintage.
   *
   * @return the vintage as recorded
   */
  Vintage write(Vintage vintage) throws IOException {
    String name = Folders.workbook(request.edition(), vintage.number());
    Path target = request.folders().output().resolve(name);
    Files.createDirectories(target.getParent());
    ConsolidatedWorkbook.Written written;
    try (Streams streams = new Streams()) {
      written = ConsolidatedWorkbook.write(contents(vintage, streams), target);
    }
    Reconciliation.requireShown(vintage, written.figures());
    vintages.workbookWritten(vintage, name, written.sha256());
    return new Vintage(
        vintage.id(),
        vintage.number(),
        vintage.publishedAt(),
        vintage.fingerprint(),
        vintage.members(),
        vintage.complete(),
        name,
        written.sha256());
  }

  private Contents contents(Vintage vintage, Streams streams) {
    @Nullable Vintage earlier = earlier(vintage);
    return new Contents(
        request.definition(),
        request.edition(),
        vintage,
        request.language(),
        MissingOffices.of(request, vintage.members()).stream().map(Office::name).toList(),
        totals(request.edition(), vintage),
        request.previous() == null ? null : request.previous().name(),
        previousTotals(request.previous()),
        earlier == null ? null : earlier.number(),
        () -> streams.keep(revisions.between(requireNonNull(earlier), vintage)),
        () ->
            streams.keep(
                figures.stream(request.edition(), vintage.members(), Figures.Order.BY_PLACE)),
        () -> findings(vintage, streams).iterator());
  }

  /** How many figures differ from the vintage before; 0 in the first one. */
  long revised(Vintage vintage) {
    @Nullable Vintage earlier = earlier(vintage);
    if (earlier == null) {
      return 0;
    }
    try (Figures.Cursor<Revision> cursor = revisions.between(earlier, vintage)) {
      return Streams.stream(cursor).count();
    }
  }

  private @Nullable Vintage earlier(Vintage vintage) {
    return vintages.find(request.edition(), vintage.number() - 1).orElse(null);
  }

  private Stream<Finding> findings(Vintage vintage, Streams streams) {
    Figures.Cursor<Finding> ofReturns = streams.keep(figures.findings(vintage.members()));
    Figures.Cursor<Finding> ofEdition = streams.keep(figures.findings(vintage));
    return Stream.concat(Streams.stream(ofReturns), Streams.stream(ofEdition))
        .map(new Acceptance(request.accepted()));
  }

  private @Nullable Consolidated previousTotals(@Nullable Edition previous) {
    Optional<Vintage> vintage = previous == null ? Optional.empty() : vintages.current(previous);
    return previous == null ? null : vintage.map(it -> totals(previous, it)).orElse(null);
  }

  /** The figures of a vintage added up; once a run, for it means to read them all. */
  Consolidated totals(Edition edition, Vintage vintage) {
    return totals.computeIfAbsent(
        vintage.id(), id -> Totals.of(request.definition(), edition, figures, vintage.members()));
  }
}
