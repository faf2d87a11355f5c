package io.annuario.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the bytes of an XML part in UTF-8, whatever they were written in (XML 1.0, appendix F). */
final class XmlEncoding {

  private static final int HEAD = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private XmlEncoding() {}

  static InputStream utf8(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    int mark = XmlSpan.startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    bytes.unread(head, mark, head.length - mark);
    if (XmlSpan.startsWith(head, 0xFF, 0xFE)
        || XmlSpan.startsWith(head, 0xFE, 0xFF)
        || XmlSpan.startsWith(head, 0, '<')
        || XmlSpan.startsWith(head, '<', 0)) {
      return new Recoded(bytes, utf16(head));
    }
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    Charset charset =
        mark == 0 && declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    boolean plain =
        charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
    return plain ? bytes : new Recoded(bytes, charset);
  }

  /** UTF-16 without a byte order mark is told by the zero beside its first sign. */
  private static Charset utf16(byte[] head) {
    if (head[0] == '<') {
      return StandardCharsets.UTF_16LE;
    }
    return head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16;
  }

  private static Charset named(String name) throws UnsupportedEncodingException {
    try {
      Charset charset = Charset.forName(name);
      // A part whose declaration could be read byte by byte is not written in UTF-16.
      return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnsupportedEncodingException(name);
    }
  }

  /** Text of another encoding, as the bytes of UTF-8. */
  private static final class Recoded extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[8192];
    private byte[] bytes = {};
    private int at;

    Recoded(InputStream in, Charset charset) {
      // A decoder, since a charset alone would replace what it cannot read by question marks.
      this.reader = new InputStreamReader(in, charset.newDecoder());
    }

    @Override
    public int read() throws IOException {
      return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (!fill()) {
        return -1;
      }
      int got = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, into, from, got);
      at += got;
      return got;
    }

    private boolean fill() throws IOException {
      if (at < bytes.length) {
        return true;
      }
      int got = reader.read(chars, 0, chars.length - 1);
      if (got <= 0) {
        return false;
      }
      // The two halves of a character beyond the first 65,536 are encoded together.
      if (Character.isHighSurrogate(chars[got - 1])) {
        int second = reader.read();
        if (second >= 0) {
          chars[got++] = (char) second;
        }
      }
      bytes = new String(chars, 0, got).getBytes(StandardCharsets.UTF_8);
      at = 0;
      return true;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
