package io.annuario.job;

import io.annuario.definition.Edition;
import io.annuario.observation.FileHeldOpen;
import io.annuario.observation.Phrase;
import io.annuario.observation.StateChange;
import io.annuario.store.Vintage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The workbooks of an edition that stand published in the output folder, whichever database they
 * came from. What was published stays: nothing of another origin takes its place or its number.
 */
final class PublishedWorkbooks {

  private static final String SIDECAR = ".json";

  /** Of what {@code sha256sum -c} reads. */
  private static final String CHECKSUM = ".sha256";

  private final Folders folders;
  private final Edition edition;

  PublishedWorkbooks(Folders folders, Edition edition) {
    this.folders = folders;
    this.edition = edition;
  }

  /** The highest number that a vintage was published under here, withdrawn or not; 0 for none. */
  int highest() throws IOException {
    return highest("(?:-WITHDRAWN)?\\.xlsx(?:\\.json|\\.sha256)?");
  }

  private int highest(String ending) throws IOException {
    Path made = folders.made(edition);
    if (!Files.isDirectory(made)) {
      return 0;
    }
    Pattern name =
        Pattern.compile(
            Pattern.quote(edition.job() + "-" + edition.name() + "-v") + "([0-9]{1,9})" + ending);
    try (Stream<Path> files = Files.list(made)) {
      return files
          .map(file -> name.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .mapToInt(number -> Integer.parseInt(number.group(1)))
          .max()
          .orElse(0);
    }
  }

  Path workbook(int vintage) {
    return folders.output().resolve(Folders.workbook(edition, vintage));
  }

  /** What is said beside the workbook of a vintage; empty when nothing that can be understood. */
  Optional<Sidecar> sidecar(int vintage) throws IOException {
    Path usual = beside(workbook(vintage));
    return said(Files.isRegularFile(usual) ? usual : beside(withdrawn(vintage)), vintage);
  }

  private Optional<Sidecar> said(Path file, int vintage) throws IOException {
    return Files.isRegularFile(file)
        ? Sidecar.parse(Files.readString(file), edition.job(), edition.name(), vintage)
        : Optional.empty();
  }

  /** Says beside a workbook that has taken its place what it is. */
  static void keep(Sidecar sidecar, Path workbook) throws IOException {
    put(beside(workbook), sidecar.text());
    keepChecksum(sidecar.seal().workbookSha256(), workbook);
  }

  /** Puts beside a workbook the file with which anybody can check that it is the published one. */
  private static void keepChecksum(String sha256, Path workbook) throws IOException {
    put(checksum(workbook), sha256 + "  " + workbook.getFileName() + "\n");
  }

  private static void put(Path file, String text) throws IOException {
    Path draft = file.resolveSibling("." + file.getFileName() + ".part");
    Files.writeString(draft, text);
    FileHeldOpen.replace(draft, file);
  }

  /**
   * Says beside the workbook that stands whether its figures are final; where that is in another
   * folder, nothing.
   *
   * @param closed who made them so; null while they are not
   */
  void sayClosed(Vintage vintage, @Nullable StateChange closed) throws IOException {
    Optional<Sidecar> said = sidecar(vintage.number()).filter(one -> isOf(vintage, one));
    if (said.isPresent()) {
      keep(said.get().closed(closed), workbook(vintage.number()));
    }
  }

  /** What stands here, for whoever cannot ask the database. */
  Optional<Standing> standing() throws IOException {
    int vintage = highest("\\.xlsx");
    return sidecar(vintage)
        .map(it -> new Standing(vintage, it.totals(), workbook(vintage), it.seal()));
  }

  /**
   * Makes sure that what stands here and what a database knows do not contradict each other.
   *
   * @param known the highest number that the database knows; one that knows of none goes on after
   *     the highest one here
   * @param current the vintage that stands by the database
   * @throws RunStopped when they do
   */
  void requireKnownTo(int known, Optional<Vintage> current) throws IOException {
    int highest = highest();
    if (known > 0 && highest > known) {
      throw unknown(highest, known);
    }
    if (current.isEmpty()) {
      return;
    }
    String recorded = current.get().workbookSha256();
    Optional<Sidecar> said = sidecar(current.get().number());
    if (recorded != null
        && said.isPresent()
        && !said.get().seal().workbookSha256().equals(recorded)) {
      throw another(current.get().number());
    }
  }

  /**
   * Makes sure that a workbook may be put into its place again.
   *
   * @throws RunStopped when something else stands there
   */
  void requirePlaceOf(Vintage vintage) throws IOException {
    Path file = workbook(vintage.number());
    if (!Files.exists(file)) {
      return;
    }
    Optional<Sidecar> said = sidecar(vintage.number());
    String recorded = vintage.workbookSha256();
    boolean ours = said.isPresent() ? isOf(vintage, said.get()) : Inbox.hash(file).equals(recorded);
    if (!ours) {
      throw another(vintage.number());
    }
  }

  private static boolean isOf(Vintage vintage, Sidecar said) {
    String recorded = vintage.workbookSha256();
    return said.publishedAt().equals(vintage.publishedAt())
        && (recorded == null || said.seal().workbookSha256().equals(recorded));
  }

  /**
   * Lets the names of what was made of a withdrawn vintage say so; nothing is left to do where they
   * do already, or where another workbook stands in its place. One that somebody has changed since
   * is no other one: what is said beside it tells.
   */
  void takeAway(Vintage vintage) throws IOException {
    int number = vintage.number();
    Path workbook = workbook(number);
    Path sidecar = beside(workbook);
    if (Files.exists(workbook)
        && (Inbox.hash(workbook).equals(vintage.workbookSha256())
            || said(sidecar, number).filter(said -> isOf(vintage, said)).isPresent())) {
      move(workbook, withdrawn(number));
    }
    if (!Files.exists(workbook)) {
      move(sidecar, beside(withdrawn(number)));
      if (Files.deleteIfExists(checksum(workbook)) && vintage.workbookSha256() != null) {
        keepChecksum(vintage.workbookSha256(), withdrawn(number));
      }
      move(folders.report(edition, number), folders.withdrawnReport(edition, number));
      move(Folders.restricted(workbook), Folders.restricted(withdrawn(number)));
    }
  }

  /**
   * Removes what was made of a withdrawn vintage: the texts in it must not be kept. What is said
   * beside its workbook stays.
   */
  void remove(Vintage vintage) throws IOException {
    takeAway(vintage);
    Path workbook = withdrawn(vintage.number());
    Files.deleteIfExists(workbook);
    Files.deleteIfExists(Folders.restricted(workbook));
    Files.deleteIfExists(folders.withdrawnReport(edition, vintage.number()));
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Path withdrawn(int vintage) {
    return folders.output().resolve(Folders.withdrawn(edition, vintage));
  }

  private RunStopped unknown(int published, int known) {
    return new RunStopped(
        Ending.USAGE,
        Phrase.of(
            "%s è pubblicata, ma il database conosce le versioni solo fino alla %d: è una copia"
                + " vecchia, o un altro. Ripristinare il database che la conosce, o pubblicare in"
                + " un'altra cartella con --output.",
            "%s stands published, but the database knows the vintages up to %d only: it is an old"
                + " copy, or another one. Restore the database that knows it, or publish in another"
                + " folder with --output.",
            workbook(published),
            known));
  }

  RunStopped another(int vintage) {
    return new RunStopped(
        Ending.USAGE,
        Phrase.of(
            "%s è pubblicata, ma non è la versione %d di questo database: ciò che è pubblicato non"
                + " viene sostituito. Usare il database che l'ha pubblicata, spostare il file (con"
                + " il suo .json), o pubblicare in un'altra cartella con --output.",
            "%s stands published, but it is not vintage %d of this database: what was published is"
                + " not replaced. Use the database that published it, move the file away (with its"
                + " .json), or publish in another folder with --output.",
            workbook(vintage),
            vintage));
  }

  private static Path checksum(Path workbook) {
    return workbook.resolveSibling(workbook.getFileName() + CHECKSUM);
  }

  private static Path beside(Path workbook) {
    return workbook.resolveSibling(workbook.getFileName() + SIDECAR);
  }
}
