package io.annuario.spreadsheet.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.RefusedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a text file is encoded.
 *
 * @param mark the length of its byte order mark, 0 when it has none
 */
public record TextEncoding(Charset charset, int mark) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  public static TextEncoding of(Source source, Head head) throws RefusedFile {
    if (head.startsWith(0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    }
    if (head.startsWith(0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (head.startsWith(0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2);
    }
    Charset wide = utf16(head.bytes());
    if (wide != null) {
      return new TextEncoding(wide, 0);
    }
    return new TextEncoding(isUtf8(source) ? StandardCharsets.UTF_8 : eightBit(head), 0);
  }

  /** The text behind the mark. */
  public Reader open(Source source) throws IOException {
    InputStream in = Files.newInputStream(source.path());
    try {
      in.skipNBytes(mark);
      return new InputStreamReader(in, charset);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Whether the last line of a file has its end. */
  public boolean endsInLine(Source source) throws RefusedFile {
    try (SeekableByteChannel file = Files.newByteChannel(source.path())) {
      int width = charset.name().startsWith("UTF-16") ? 2 : 1;
      ByteBuffer last = ByteBuffer.allocate(width);
      file.position(Math.max(0, file.size() - width));
      file.read(last);
      String end = new String(last.array(), charset);
      return end.equals("\n") || end.equals("\r") || end.equals("\u001A");
    } catch (IOException e) {
      throw source.refusals().unreadable();
    }
  }

  /** Says the first byte that is no character of an encoding with one byte for each. */
  public Optional<Finding> strangeByte(Source source) throws RefusedFile {
    if (charset.name().startsWith("UTF-")) {
      return Optional.empty();
    }
    boolean[] strange = new boolean[256];
    for (int one = 0; one < strange.length; one++) {
      strange[one] = new String(new byte[] {(byte) one}, charset).equals("\uFFFD");
    }
    int line = 1;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(source.path())) {
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        for (int at = 0; at < got; at++) {
          line += buffer[at] == '\n' ? 1 : 0;
          if (strange[buffer[at] & 0xFF]) {
            return Optional.of(strange(source, buffer[at] & 0xFF, line));
          }
        }
        source.checkTime();
      }
      return Optional.empty();
    } catch (IOException e) {
      throw source.refusals().unreadable();
    }
  }

  private Finding strange(Source source, int one, int line) {
    String hex = String.format(Locale.ROOT, "0x%02X", one);
    return new Finding(
        FindingCode.TEXT_ENCODING,
        Severity.QUERY,
        Place.ofFile(source.file()),
        new Phrase("lettura del testo", "reading of the text"),
        new Phrase("caratteri di " + charset.name(), "characters of " + charset.name()),
        new Phrase(
            "il byte " + hex + " alla riga " + line + ", che non ne è uno, letto come \uFFFD",
            "the byte " + hex + " in line " + line + ", which is none, read as \uFFFD"),
        new Phrase(
            "Chiedere all'ufficio un file .xlsx, oppure un testo in UTF-8.",
            "Ask the office for an .xlsx file, or a text in UTF-8."));
  }

  /** Whether a file can be text: UTF-16, or without the zeros and controls of binary files. */
  static boolean isText(Head head) {
    if (head.startsWith(0xFF, 0xFE) || head.startsWith(0xFE, 0xFF) || utf16(head.bytes()) != null) {
      return true;
    }
    int controls = 0;
    for (byte one : head.bytes()) {
      if (one == 0) {
        return false;
      }
      boolean control = one >= 0 && one < ' ' && "\t\n\u000B\r\f\u001A".indexOf(one) < 0;
      controls += control ? 1 : 0;
    }
    return controls * 100 <= head.bytes().length;
  }

  /** UTF-16 without its mark: nearly all digits and separators have a zero for a neighbour. */
  private static @Nullable Charset utf16(byte[] bytes) {
    int[] zeros = new int[2];
    int[] asciiBeside = new int[2];
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      for (int side = 0; side < 2; side++) {
        if (bytes[i + side] == 0) {
          zeros[side]++;
          asciiBeside[side] += bytes[i + 1 - side] > 0 ? 1 : 0;
        }
      }
    }
    int pairs = Math.max(1, bytes.length / 2);
    boolean little = asciiBeside[1] * 10 >= pairs * 6 && zeros[0] * 20 < pairs;
    boolean big = asciiBeside[0] * 10 >= pairs * 6 && zeros[1] * 20 < pairs;
    return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
  }

  /** The whole file is tried, since the first accented letter may be in its last line. */
  private static boolean isUtf8(Source source) throws RefusedFile {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
    CharBuffer chars = CharBuffer.allocate(64 * 1024);
    try (InputStream in = Files.newInputStream(source.path())) {
      for (boolean last = false; !last; ) {
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        last = got < 0;
        bytes.position(bytes.position() + Math.max(0, got)).flip();
        CoderResult result = decoder.decode(bytes, chars.clear(), last);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
        source.checkTime();
      }
      return true;
    } catch (IOException e) {
      throw source.refusals().unreadable();
    }
  }

  /**
   * Of the encodings with one byte a character, the one that ICU finds likeliest; windows-1252 when
   * it is as good as any, since it holds all of ISO 8859-1 and is what Excel writes in the West.
   */
  private static Charset eightBit(Head head) {
    CharsetMatch match = new CharsetDetector().setText(head.bytes()).detect();
    boolean sure = match != null && match.getConfidence() >= 50;
    String name = sure ? match.getName() : "windows-1252";
    boolean western = name.startsWith("ISO-8859-1") || name.startsWith("UTF") || !isEightBit(name);
    return western || !Charset.isSupported(name) ? WINDOWS_1252 : Charset.forName(name);
  }

  private static boolean isEightBit(String name) {
    return name.startsWith("windows-") || name.startsWith("ISO-8859-") || name.startsWith("KOI8");
  }
}
