package io.annuario.workbook;

import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook while it is written; holds a hundred rows a sheet in memory, the others on disk. */
final class Book implements Closeable {

  private static final int ROWS_IN_MEMORY = 100;

  /** In inches: 10 mm. */
  private static final double MARGIN = 0.4;

  private static final String PROGRAM = "Annuario";
  private static final Phrase RESTRICTED =
      new Phrase(
          "RISERVATA: mostra i conteggi piccoli, da non diffondere",
          "RESTRICTED: it shows small counts, not to be passed on");

  private final SXSSFWorkbook workbook;
  private final Styles styles;
  private final Language language;
  private final String mark;
  private final String title;
  private final String vintage;

  Book(Contents contents) throws IOException {
    XSSFWorkbook template = new XSSFWorkbook();
    this.workbook = new SXSSFWorkbook(template, ROWS_IN_MEMORY);
    this.styles = new Styles(template);
    this.language = contents.language();
    this.mark = contents.release().isRestricted() ? say(RESTRICTED) : "";
    this.title = contents.definition().title().in(language);
    this.vintage = vintage(contents);
    Instant created = contents.vintage().publishedAt();
    claim(template.getProperties().getCustomProperties(), contents);
    describe(
        template.getProperties(), mark.isEmpty() ? title : title + ": " + mark, language, created);
  }

  /** Adds a sheet after those that exist. */
  Page page(Tab tab, boolean landscape) {
    return page(tab.name(language), landscape);
  }

  private Page page(String name, boolean landscape) {
    SXSSFSheet sheet = workbook.createSheet(name);
    sheet.setDisplayGridlines(false);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(landscape);
    if (!mark.isEmpty()) {
      sheet.getHeader().setCenter("&B" + mark);
      sheet.setTabColor(IndexedColors.RED.getIndex());
    }
    sheet.getFooter().setCenter("&8&A");
    sheet.getFooter().setRight("&8&P / &N");
    return new Page(sheet, styles);
  }

  /** Adds a sheet right after the one before of the same kind; they are counted from one. */
  Page pageAfter(Tab tab, int number, Page previous) {
    int after = workbook.getSheetIndex(previous.sheet()) + 1;
    String name = tab.name(language, number);
    Page page = page(name, true);
    workbook.setSheetOrder(name, after);
    return page;
  }

  /**
   * What stands first on a sheet: its name, of what it is one, and of which edition and vintage.
   */
  String title(Tab tab, int number) {
    return tab.name(language, number) + ": " + title + ", " + vintage;
  }

  /** Says what is on a sheet; before it, what every sheet must say that is not for everybody. */
  void note(Page page, int row, String note) {
    if (mark.isEmpty()) {
      page.heading(row, 0, note, Look.text(Look.Tone.MUTED));
    } else {
      page.heading(row, 0, note.isEmpty() ? mark : mark + ". " + note, Look.text(Look.Tone.ALERT));
    }
  }

  Language language() {
    return language;
  }

  /** Whether there is such a sheet. */
  boolean has(Tab tab) {
    return workbook.getSheet(name(tab)) != null;
  }

  String name(Tab tab) {
    return tab.name(language);
  }

  /** Says at the foot of every printed page of which vintage and figures it is. */
  void foot(String fingerprint) {
    String said = vintage.replace("&", "&&") + "\n" + fingerprint;
    for (Sheet sheet : workbook) {
      sheet.getFooter().setLeft("&8" + said);
    }
  }

  String say(Phrase phrase) {
    return phrase.in(language);
  }

  void writeTo(OutputStream out) throws IOException {
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.write(out);
  }

  /** Also removes what was kept on disk. */
  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private String vintage(Contents contents) {
    String edition = contents.edition().name();
    int number = contents.vintage().number();
    return say(Phrase.of("edizione %s, versione %d", "edition %s, vintage %d", edition, number));
  }

  /** Says in a way that programs keep which workbook it is, for whoever is given it. */
  private static void claim(POIXMLProperties.CustomProperties properties, Contents contents) {
    properties.addProperty("job", contents.definition().name());
    properties.addProperty("edition", contents.edition().name());
    properties.addProperty("vintage", Integer.toString(contents.vintage().number()));
    properties.addProperty("language", contents.language().locale().getLanguage());
    properties.addProperty("restricted", Boolean.toString(contents.release().isRestricted()));
  }

  /** Nothing here may depend on when or where the workbook is written. */
  private static void describe(
      POIXMLProperties properties, String title, Language language, Instant created) {
    properties.getExtendedProperties().setApplication(PROGRAM);
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator(PROGRAM);
    core.setTitle(Text.safe(title));
    core.setCreated(Optional.of(Date.from(created)));
    core.setModified(Optional.of(Date.from(created)));
    core.getUnderlyingProperties().setLanguageProperty(language.locale().getLanguage());
  }
}
