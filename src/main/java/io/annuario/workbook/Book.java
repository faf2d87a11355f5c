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
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook while it is written; holds a hundred rows a sheet in memory, the others on disk. */
final class Book implements Closeable {

  private static final int ROWS_IN_MEMORY = 100;
  private static final String PROGRAM = "Annuario";
  private static final Phrase RESTRICTED =
      new Phrase(
          "RISERVATA: mostra i conteggi piccoli, da non diffondere",
          "RESTRICTED: it shows small counts, not to be passed on");

  private final SXSSFWorkbook workbook;
  private final Styles styles;
  private final Language language;
  private final String mark;

  Book(Contents contents) throws IOException {
    XSSFWorkbook template = new XSSFWorkbook();
    this.workbook = new SXSSFWorkbook(template, ROWS_IN_MEMORY);
    this.styles = new Styles(template);
    this.language = contents.language();
    this.mark = contents.release().isRestricted() ? say(RESTRICTED) : "";
    String title = contents.definition().title().in(language);
    Instant created = contents.vintage().publishedAt();
    describe(
        template.getProperties(), mark.isEmpty() ? title : title + ": " + mark, language, created);
  }

  /** Adds a sheet after those that exist. */
  Page page(String name, boolean landscape) {
    SXSSFSheet sheet = workbook.createSheet(name);
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(landscape);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    if (!mark.isEmpty()) {
      sheet.getHeader().setCenter("&B" + mark);
      sheet.setTabColor(IndexedColors.RED.getIndex());
    }
    sheet.getFooter().setLeft("&8&F");
    sheet.getFooter().setCenter("&8&A");
    sheet.getFooter().setRight("&8&P / &N");
    return new Page(sheet, styles);
  }

  /** Adds a sheet right after another one. */
  Page pageAfter(String name, Page previous, boolean landscape) {
    int after = workbook.getSheetIndex(previous.sheet()) + 1;
    Page page = page(name, landscape);
    workbook.setSheetOrder(name, after);
    return page;
  }

  /** Says what every sheet must say of itself; nothing when it is for everybody. */
  void mark(Page page, int row, int column) {
    if (!mark.isEmpty()) {
      page.heading(row, column, mark, Look.text(Look.Tone.ALERT));
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
