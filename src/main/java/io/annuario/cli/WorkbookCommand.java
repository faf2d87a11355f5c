package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.job.Ending;
import io.annuario.job.Rewriting;
import io.annuario.observation.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the workbook of a vintage again, exactly as it was published. */
@Command(name = "workbook", mixinStandardHelpOptions = true)
final class WorkbookCommand implements Action {

  @Mixin private EditionArguments arguments = new EditionArguments();

  @Option(names = "--vintage", paramLabel = "N", required = true)
  private int vintage;

  @Option(names = "--output-file", paramLabel = "FILE")
  private @Nullable Path file;

  @Option(names = "--restricted")
  private boolean restricted;

  @Override
  public Ending act(Console console) throws DefinitionRejected, IOException {
    Console talk = console.in(arguments.languageOr(console.language()));
    arguments.name(talk);
    Rewriting rewriting = new Rewriting(talk.environment(), arguments.folders());
    Rewriting.Result result =
        restricted
            ? rewriting.writeRestricted(arguments.job(), arguments.year(), vintage, file)
            : rewriting.write(arguments.job(), arguments.year(), vintage, file);
    if (result instanceof Rewriting.Restricted all) {
      restricted(talk, all);
      return Ending.DONE;
    } else if (result instanceof Rewriting.Written written) {
      written(talk, written);
      return Ending.DONE;
    } else if (result instanceof Rewriting.Repacked repacked) {
      json(talk, repacked.file(), repacked.published(), Rewriting.Comparison.SAME_CONTENTS);
      talk.talk(said(repacked));
      return Ending.DONE;
    } else if (result instanceof Rewriting.Differs differs) {
      talk.talk(said(differs));
      json(talk, differs.file(), differs.published(), Rewriting.Comparison.DIFFERENT);
      return Ending.DEFECT;
    } else if (result instanceof Rewriting.OtherForm other) {
      talk.talk(said(other));
      json(talk, other.file(), other.published(), other.figures());
      return Ending.DONE;
    } else if (result instanceof Rewriting.NoSuchEdition other) {
      talk.talk(NotPublished.said(arguments, other));
    } else {
      talk.talk(said((Rewriting.NoSuchVintage) result));
    }
    return Ending.USAGE;
  }

  private void written(Console talk, Rewriting.Written written) {
    json(talk, written.file(), written.sha256(), Rewriting.Comparison.IDENTICAL);
    if (!arguments.json()) {
      String path = Json.path(written.file());
      talk.result(
          Phrase.of(
              "%s: versione %d, identica a quella pubblicata",
              "%s: vintage %d, identical to what was published", path, vintage));
    }
  }

  private void restricted(Console talk, Rewriting.Restricted all) {
    if (arguments.json()) {
      json(talk, all.file(), all.published(), Rewriting.Comparison.RESTRICTED);
    } else {
      String path = Json.path(all.file());
      talk.result(
          Phrase.of(
              "%s: versione %d con tutte le cifre, anche quelle protette; da non diffondere",
              "%s: vintage %d with every figure, protected ones too; not to be passed on",
              path,
              vintage));
    }
  }

  private void json(
      Console talk, @Nullable Path put, String published, Rewriting.Comparison comparison) {
    if (arguments.json()) {
      talk.json(
          new JsonObject.Workbook(
              arguments.job(), arguments.year(), vintage, put, published, comparison));
    }
  }

  private Phrase said(Rewriting.Differs differs) {
    Phrase what =
        Phrase.of(
            "La versione %d riscritta non è identica a quella pubblicata: SHA-256 atteso %s,"
                + " ottenuto %s. ",
            "Vintage %d written again is not identical to what was published: expected SHA-256 %s,"
                + " got %s. ",
            vintage,
            differs.published(),
            differs.sha256());
    Phrase remedy =
        new Phrase(
            "Usare la versione di Annuario che l'ha pubblicata. ",
            "Use the version of Annuario that published it. ");
    return what.then(remedy).then(place(differs.file()));
  }

  private Phrase said(Rewriting.Repacked repacked) {
    Phrase what =
        Phrase.of(
            "La versione %d riscritta ha gli stessi contenuti di quella pubblicata, compressi"
                + " altrimenti: SHA-256 %s, non %s. ",
            "Vintage %d written again has the contents that were published, packed otherwise:"
                + " SHA-256 %s, not %s. ",
            vintage,
            repacked.sha256(),
            repacked.published());
    return what.then(
        repacked.file() == null
            ? new Phrase(
                "Quella pubblicata è al suo posto e non è stata toccata.",
                "The published one is in its place and was not touched.")
            : new Phrase("È in " + repacked.file() + ".", "It is in " + repacked.file() + "."));
  }

  private static Phrase place(@Nullable Path put) {
    return put == null
        ? new Phrase(
            "Nessun file è stato toccato; con --output-file FILE si può comunque averla"
                + " altrove.",
            "No file was touched; --output-file FILE gives it elsewhere all the same.")
        : new Phrase("È comunque in " + put + ".", "It is in " + put + " all the same.");
  }

  private Phrase said(Rewriting.OtherForm other) {
    Phrase what =
        Phrase.of(
            "La versione %d è stata pubblicata nella forma %d della cartella di lavoro; questa"
                + " versione di Annuario scrive la forma %d: ",
            "Vintage %d was published in form %d of the workbook; this version of Annuario writes"
                + " form %d: ",
            vintage,
            other.publishedForm(),
            other.form());
    Phrase figures =
        other.figures() == Rewriting.Comparison.SAME_FIGURES
            ? new Phrase("le stesse cifre, in altri byte. ", "the same figures, in other bytes. ")
            : new Phrase(
                "altri byte, e accanto a quella pubblicata manca il .json che dice quali cifre"
                    + " abbia, perciò non si sono potute confrontare. ",
                "other bytes, and beside the published one the .json is missing that says which"
                    + " figures it has, so that they could not be compared. ");
    return what.then(figures).then(place(other.file()));
  }

  private Phrase said(Rewriting.NoSuchVintage other) {
    String numbers = numbers(other.published());
    return Phrase.of(
        "L'edizione %s non ha una versione %d. Le versioni sono: %s.",
        "The edition %s has no vintage %d. The vintages are: %s.",
        arguments.year(),
        vintage,
        numbers);
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
