package io.annuario.spreadsheet.xls;

import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.CellFormats;
import io.annuario.spreadsheet.cell.FontLook;
import io.annuario.spreadsheet.cell.SerialDates;
import io.annuario.spreadsheet.cell.SharedTexts;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.OtherFileKind;
import io.annuario.spreadsheet.source.Source;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

/** What stands before the sheets of a BIFF stream: their list, the styles and the texts. */
final class XlsGlobals {

  /** A worksheet and where its records begin in the stream. */
  record SheetEntry(String name, boolean hidden, int position) {}

  /** Opens the stream at a position. */
  interface Opener {
    BiffRecords open(int position, @Nullable EncryptionInfo key) throws RefusedFile;
  }

  private static final int EXCEL_97 = 0x600;

  private final Source source;
  private final Opener opener;
  private final List<SheetEntry> sheets = new ArrayList<>();
  private final CellFormats.Builder builder;
  private final List<FontLook> fonts = new ArrayList<>();
  private final SharedTexts texts;
  private boolean biff8;
  private Charset codePage = Charset.forName("windows-1252");
  private boolean from1904;
  private @Nullable EncryptionInfo key;
  private CellFormats formats;

  private XlsGlobals(Source source, Opener opener) throws RefusedFile {
    this.source = source;
    this.opener = opener;
    this.builder = new CellFormats.Builder(source);
    this.texts = new SharedTexts(source);
    try {
      readAll(opener.open(0, null));
    } catch (RuntimeException e) {
      // POI meets broken records with many kinds of unchecked exceptions.
      throw damaged();
    }
    if (sheets.isEmpty()) {
      throw source
          .refusals()
          .damaged(new Phrase("una cartella senza fogli", "a workbook without sheets"));
    }
    this.formats = builder.build();
  }

  static XlsGlobals read(Source source, Opener opener) throws RefusedFile {
    return new XlsGlobals(source, opener);
  }

  private RefusedFile damaged() {
    return source
        .refusals()
        .damaged(new Phrase("l'indice della cartella illeggibile", "an unreadable workbook index"));
  }

  private void readAll(BiffRecords start) throws RefusedFile {
    BiffRecords records = start;
    if (records.next() != BiffRecords.BOF) {
      throw OtherFileKind.OLD_EXCEL.refusal(source);
    }
    biff8 = records.in().readUShort() == EXCEL_97;
    while (true) {
      int kind = records.next();
      if (kind == BiffRecords.EOF || kind < 0) {
        return;
      }
      if (kind == BiffRecords.ENCRYPTED) {
        records = decrypted(records);
      } else {
        read(kind, records);
      }
    }
  }

  private void read(int kind, BiffRecords records) throws RefusedFile {
    RecordInputStream in = records.in();
    switch (kind) {
      case BiffRecords.CODE_PAGE -> codePage = codePage(in.readUShort());
      case BiffRecords.DATE_MODE -> from1904 = in.readUShort() == 1;
      case BiffRecords.FONT -> readFont(in);
      case BiffRecords.FORMAT -> {
        int id = in.readUShort();
        builder.format(
            id,
            biff8 ? records.shortText(in.readUShort()) : records.text(in.readUByte(), codePage));
      }
      case BiffRecords.CELL_STYLE -> {
        int font = in.readUShort();
        builder.style(in.readUShort(), place(font), biff8 ? indent(in) : 0);
      }
      case BiffRecords.SHEET -> readSheet(records);
      case BiffRecords.SHARED_TEXTS -> readTexts(records);
      default -> {}
    }
  }

  /** How far a style moves its cells ([MS-XLS] 2.5.20): the low bits of its ninth byte. */
  private static int indent(RecordInputStream in) {
    if (in.remaining() < 5) {
      return 0;
    }
    in.readInt();
    return in.readUByte() & 0x0F;
  }

  private void readFont(RecordInputStream in) throws RefusedFile {
    in.readUShort();
    int flags = in.readUShort();
    in.readInt();
    FontLook look = FontLook.ofBinary(flags, in.readUShort());
    fonts.add(look);
    builder.font(look);
  }

  /** A font's place in the list: no font has the number four ([MS-XLS] 2.5.129). */
  private static int place(int font) {
    return font > 4 ? font - 1 : font;
  }

  /** What a font does that a run of a text names. */
  FontLook look(int font) {
    int place = place(font);
    return place < fonts.size() ? fonts.get(place) : FontLook.PLAIN;
  }

  /** Charts, macro sheets and modules of Visual Basic have no cells to read. */
  private void readSheet(BiffRecords records) throws RefusedFile {
    RecordInputStream in = records.in();
    // The position alone is never encrypted.
    byte[] plain = new byte[4];
    in.readPlain(plain, 0, plain.length);
    int position = LittleEndian.getInt(plain);
    boolean hidden = (in.readUByte() & 3) != 0;
    boolean worksheet = in.readUByte() == 0;
    int length = in.readUByte();
    String name = biff8 ? records.shortText(length) : records.text(length, codePage);
    if (worksheet) {
      sheets.add(new SheetEntry(name, hidden, position));
      int most = source.limits().sheets();
      if (sheets.size() > most) {
        throw source.refusals().tooLarge(Limit.SHEETS, most, sheets.size());
      }
    }
  }

  private void readTexts(BiffRecords records) throws RefusedFile {
    RecordInputStream in = records.in();
    in.readInt();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      int length;
      try {
        length = in.readUShort();
      } catch (RecordFormatException e) {
        // Some writers count more texts than they store; a cell that misses one will say so.
        return;
      }
      int flags = in.readUByte();
      int runs = (flags & 8) != 0 ? in.readUShort() : 0;
      int phonetic = (flags & 4) != 0 ? in.readInt() : 0;
      String text =
          (flags & 1) != 0 ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
      texts.add(records.withRuns(text, runs, this::look));
      for (int passed = 0; passed < phonetic; passed++) {
        in.readByte();
      }
      source.checkTime();
    }
  }

  /**
   * Excel encrypts a workbook whose structure is protected with a password that everyone knows and
   * asks nobody for; any other password is the office's secret.
   */
  private BiffRecords decrypted(BiffRecords records) throws RefusedFile {
    if (!biff8) {
      throw source.refusals().encrypted();
    }
    try {
      EncryptionInfo info = new FilePassRecord(records.in()).getEncryptionInfo();
      if (!info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        throw source.refusals().encrypted();
      }
      key = info;
      return opener.open(records.position(), info);
    } catch (GeneralSecurityException | RuntimeException e) {
      throw source.refusals().encrypted();
    }
  }

  private static Charset codePage(int number) {
    // 1200 is UTF-16: such a workbook says the width of each text beside it.
    if (number == CodePageUtil.CP_UNICODE) {
      return Charset.forName("windows-1252");
    }
    try {
      return Charset.forName(CodePageUtil.codepageToEncoding(number, true));
    } catch (UnsupportedEncodingException | IllegalArgumentException e) {
      return Charset.forName("windows-1252");
    }
  }

  boolean biff8() {
    return biff8;
  }

  Charset codePage() {
    return codePage;
  }

  List<SheetEntry> sheets() {
    return sheets;
  }

  CellFormats formats() {
    return formats;
  }

  SharedTexts texts() {
    return texts;
  }

  SerialDates dates() {
    return new SerialDates(from1904);
  }

  /** What the stream is encrypted with; null when it is not. */
  @Nullable EncryptionInfo key() {
    return key;
  }
}
