package io.annuario.workbook;

import io.annuario.definition.Disclosure;
import io.annuario.definition.Imprint;
import io.annuario.definition.Office;
import io.annuario.disclosure.Protected;
import io.annuario.disclosure.Release;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import io.annuario.workbook.Look.Tone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/** What the workbook is, what it is made of, and how to read it. */
final class CoverSheet {

  private static final int VALUES = 1;
  private static final Phrase AUDITED =
      new Phrase(
          "superata: da quanto è pubblicato nessuno di essi si ricava",
          "passed: none of them can be worked out from what is published");

  private static final Phrase PROVISIONAL =
      new Phrase(
          "provvisoria quando è stata pubblicata: definitiva quando l'edizione viene chiusa",
          "provisional when it was published: final once the edition is closed");

  private final Book book;
  private final Page page;
  private final Contents contents;
  private final String fingerprint;
  private int row;

  /**
   * @param fingerprint of the figures
   */
  CoverSheet(Book book, Page page, Contents contents, String fingerprint) {
    this.fingerprint = fingerprint;
    this.book = book;
    this.page = page;
    this.contents = contents;
  }

  /**
   * @param revisions figures changed since the vintage before; null in the first one
   * @param corrections figures published in place of those that were sent
   * @param keyFigures of the whole territory
   */
  void write(
      long figures,
      @Nullable Long revisions,
      CorrectionsSheet corrections,
      Map<Severity, Long> findings,
      List<CoverFigure> keyFigures) {
    page.title(contents.definition().title().in(contents.language()));
    String name = contents.edition().name();
    int number = contents.vintage().number();
    Phrase edition = Phrase.of("Edizione %s, versione %d", "Edition %s, vintage %d", name, number);
    page.heading(++row, 0, book.say(edition), Look.text(Tone.SUBTITLE));
    book.note(page, ++row, "");
    about();
    keyFigures(keyFigures);
    edition(revisions);
    if (corrections.size() > 0) {
      text(new Phrase("Correzioni", "Corrections"), book.say(corrected(corrections.size())));
    }
    if (corrections.withheld() > 0) {
      number(
          new Phrase("Correzioni non mostrate", "Corrections not shown"), corrections.withheld());
    }
    sources(figures, findings);
    protection();
    page.widen(0, 34);
    page.widen(VALUES, 66);
    page.fit(66);
  }

  private void about() {
    Imprint about = contents.definition().about();
    row++;
    told(new Phrase("Chi pubblica", "Publisher"), about.publisher());
    told(new Phrase("Contatto", "Contact"), about.contact());
    told(new Phrase("Licenza", "Licence"), about.licence());
    told(new Phrase("Prossima pubblicazione", "Next release"), about.nextRelease());
    text(new Phrase("Stato", "Status"), book.say(PROVISIONAL));
    text(new Phrase("Completezza", "Completeness"), book.say(completeness()));
  }

  private void told(Phrase label, @Nullable Phrase text) {
    if (text != null) {
      text(label, book.say(text));
    }
  }

  private Phrase completeness() {
    int in = offices(false).size();
    int all = in + offices(true).size() + contents.missing().size();
    return Phrase.of("%d uffici su %d", "%d of %d offices", in, all);
  }

  /** Each with its change since the edition before, which has a cell of its own. */
  private void keyFigures(List<CoverFigure> keyFigures) {
    if (keyFigures.isEmpty()) {
      return;
    }
    String before = contents.previousEdition();
    row++;
    section(
        before == null
            ? new Phrase("Cifre principali", "Key figures")
            : Phrase.of(
                "Cifre principali, e variazione sul %s",
                "Key figures, and change since %s", before));
    for (CoverFigure one : keyFigures) {
      label(Phrase.same(one.name()));
      Look look = Look.number(Tone.STRONG, one.format()).aligned(HorizontalAlignment.LEFT);
      page.formula(row, VALUES, one.value().formula(), one.value().value(), look);
      CoverFigure.Live change = one.change();
      if (change != null) {
        Look percent = Look.number(Tone.BODY, Formats.PERCENT);
        page.formula(row, VALUES + 1, change.formula(), change.value(), percent);
      }
    }
    row++;
  }

  private void edition(@Nullable Long revisions) {
    section(new Phrase("L'edizione", "The edition"));
    LocalDate start = contents.edition().period().start();
    day(new Phrase("Dal", "From"), start);
    day(new Phrase("Al", "To"), contents.edition().period().end());
    day(new Phrase("Dati al", "As of"), contents.edition().asOf());
    text(new Phrase("Rilevazione", "Job"), contents.definition().name());
    number(new Phrase("Versione", "Vintage"), contents.vintage().number());
    moment(
        new Phrase("Pubblicata il (UTC)", "Published at (UTC)"), contents.vintage().publishedAt());
    text(new Phrase("Revisioni", "Revisions"), book.say(revised(revisions)));
  }

  private static Phrase corrected(int figures) {
    return figures == 1
        ? new Phrase(
            "1 cifra non è quella inviata: foglio Correzioni",
            "1 figure is not the one that was sent: sheet Corrections")
        : Phrase.number(BigDecimal.valueOf(figures))
            .then(
                new Phrase(
                    " cifre non sono quelle inviate: foglio Correzioni",
                    " figures are not those that were sent: sheet Corrections"));
  }

  private Phrase revised(@Nullable Long revisions) {
    Integer since = contents.comparedWith();
    if (revisions == null || since == null) {
      int now = contents.vintage().number();
      if (now > 1) {
        return contents.firstLeft() ? RevisionsSheet.WITHDRAWN : RevisionsSheet.notHere(now);
      }
      return new Phrase("nessuna: questa è la prima versione", "none: this is the first vintage");
    }
    return revisions == 1
        ? new Phrase(
            "1 cifra cambiata rispetto alla versione " + since,
            "1 figure changed since vintage " + since)
        : Phrase.number(BigDecimal.valueOf(revisions))
            .then(
                new Phrase(
                    " cifre cambiate rispetto alla versione " + since,
                    " figures changed since vintage " + since));
  }

  private void sources(long figures, Map<Severity, Long> findings) {
    row++;
    section(new Phrase("Di che cosa è fatta", "What it is made of"));
    List<String> out = offices(true);
    long offices = offices(false).size();
    number(new Phrase("Uffici presenti", "Offices in"), offices);
    number(new Phrase("Uffici mancanti", "Offices missing"), contents.missing().size());
    if (!contents.missing().isEmpty()) {
      Look alert = Look.text(Tone.ALERT).wrappedText();
      label(new Phrase("Mancano", "Missing"));
      page.text(row, VALUES, String.join(", ", contents.missing()), alert);
    }
    if (!out.isEmpty()) {
      label(new Phrase("Esclusi per errori", "Left out for errors"));
      page.text(row, VALUES, String.join(", ", out), Look.text(Tone.ALERT).wrappedText());
    }
    number(new Phrase("File", "Files"), contents.vintage().members().size());
    number(new Phrase("Cifre", "Figures"), figures);
    number(new Phrase("Errori", "Errors"), findings.getOrDefault(Severity.ERROR, 0L));
    number(new Phrase("Da verificare", "Queries"), findings.getOrDefault(Severity.QUERY, 0L));
    number(new Phrase("Note", "Notes"), findings.getOrDefault(Severity.NOTE, 0L));
    text(
        new Phrase("Impronta della definizione", "Definition fingerprint"),
        contents.definition().fingerprint());
    text(ContentFingerprint.LABEL, fingerprint);
  }

  /**
   * What was done to small counts; which figure is one is never said, nor how many are: of two that
   * are not shown, the sum of which is known, it could tell both.
   */
  private void protection() {
    Release release = contents.release();
    if (release.isRestricted() || !release.isProtecting()) {
      return;
    }
    row++;
    section(new Phrase("Conteggi piccoli", "Small counts"));
    Protected hidden = release.hidden();
    text(new Phrase("Soglia", "Threshold"), book.say(threshold()));
    number(new Phrase("Cifre non mostrate", "Figures not shown"), hidden.cells().size());
    text(
        new Phrase("Verifica", "Audit"),
        book.say(
            hidden.cells().isEmpty()
                ? new Phrase("nulla da proteggere", "nothing to protect")
                : AUDITED));
    if (!hidden.alreadyPublic().isEmpty()) {
      number(new Phrase("Già pubblici", "Already public"), hidden.alreadyPublic().size());
    }
  }

  /** Below what a count is small; that may differ by indicator. */
  private Phrase threshold() {
    String thresholds =
        contents.definition().indicators().all().stream()
            .flatMap(one -> Stream.ofNullable(one.disclosure()))
            .map(Disclosure::threshold)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(" / "));
    return Phrase.of("conteggi sotto %s", "counts below %s", thresholds);
  }

  /** Names of the offices whose return was left out whole, or of all others. */
  private List<String> offices(boolean leftOut) {
    return contents.vintage().members().stream()
        .filter(member -> member.reading().isLeftOut() == leftOut)
        .map(member -> member.reading().source().office())
        .distinct()
        .map(code -> contents.definition().offices().find(code).map(Office::name).orElse(code))
        .toList();
  }

  private void section(Phrase title) {
    page.text(++row, 0, book.say(title), Look.text(Tone.SECTION));
    page.blank(row, VALUES, Look.text(Tone.SECTION));
    page.height(row, 22);
  }

  private void label(Phrase label) {
    page.text(++row, 0, book.say(label), Look.text(Tone.MUTED));
  }

  private void text(Phrase label, String value) {
    label(label);
    page.text(row, VALUES, value, Look.text(Tone.BODY));
  }

  private void number(Phrase label, long value) {
    label(label);
    Look look = Look.number(Tone.BODY, Formats.WHOLE);
    page.number(row, VALUES, value, look.aligned(HorizontalAlignment.LEFT));
  }

  private void day(Phrase label, LocalDate day) {
    label(label);
    page.day(row, VALUES, day, contents.language());
  }

  private void moment(Phrase label, Instant moment) {
    label(label);
    page.moment(row, VALUES, moment, contents.language());
  }
}
