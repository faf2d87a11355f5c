package io.annuario.inputs;

import java.util.ArrayList;
import java.util.List;

/** The returns of one edition, drawn one after the other. */
final class Drafts {

  private final String job;
  private final String edition;
  private final Counts counts;
  private final List<Seat> seats;
  private final List<Document> documents = new ArrayList<>();

  Drafts(String job, String edition, Counts counts, List<Seat> seats) {
    this.job = job;
    this.edition = edition;
    this.counts = counts;
    this.seats = seats;
  }

  static Drafts ofOnlineProtection(String edition) {
    Counts counts = OnlineProtection.withWholeRegions(OnlineProtection.counts(edition));
    return new Drafts(OnlineProtection.JOB, edition, counts, Centres.of(edition));
  }

  List<Document> documents() {
    return List.copyOf(documents);
  }

  /** Adds the return of an office; the kind of file is that of its name. */
  Drafts add(String office, String file, String sheet, Form form, Hand hand) {
    return add(file, office, List.of(draw(sheet, form, hand, filling(office))));
  }

  /** Adds a return saved as .csv in UTF-8. */
  Drafts addInUtf8(String office, String file, Form form, Hand hand) {
    return add(
        Document.Kind.CSV_UTF8_BOM, file, office, List.of(draw("", form, hand, filling(office))));
  }

  /** Adds a return that shows the edition before beside its own. */
  Drafts addWithYearBefore(String office, String file, String sheet, Form form, Hand hand) {
    Filling own = filling(office);
    String before = Integer.toString(Integer.parseInt(edition) - 1);
    Filling both =
        new Filling(
            own.year(),
            own.territories(),
            own.counts(),
            OnlineProtection.withWholeRegions(OnlineProtection.counts(before)));
    return add(file, office, List.of(draw(sheet, form, hand, both)));
  }

  /** Adds a return that counts in parts of the office's territory. */
  Drafts addInParts(
      String office, List<String> parts, String file, String sheet, Form form, Hand hand) {
    Filling filling = new Filling(edition, parts, counts, null);
    return add(file, office, List.of(draw(sheet, form, hand, filling)));
  }

  /** Adds a return with a second sheet of notes for the reader. */
  Drafts addWithNotes(
      String office, String file, String sheet, Form form, Hand hand, String... notes) {
    Page second = new Page("Note");
    for (int row = 0; row < notes.length; row++) {
      second.text(row, 0, notes[row], Page.Look.PLAIN);
    }
    return add(file, office, List.of(draw(sheet, form, hand, filling(office)), second));
  }

  private Drafts add(String file, String office, List<Page> pages) {
    return add(Document.Kind.of(file), file, office, pages);
  }

  private Drafts add(Document.Kind kind, String file, String office, List<Page> pages) {
    documents.add(new Document(job, edition, office, file, kind, pages));
    return this;
  }

  private Filling filling(String office) {
    return new Filling(edition, seat(office).territories(), counts, null);
  }

  private Seat seat(String office) {
    return seats.stream()
        .filter(seat -> seat.code().equals(office))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No office " + office));
  }

  private static Page draw(String sheet, Form form, Hand hand, Filling filling) {
    Page page = new Page(sheet);
    form.draw(page, filling, hand);
    return page;
  }
}
