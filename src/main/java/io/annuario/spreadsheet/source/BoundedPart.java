package io.annuario.spreadsheet.source;

import io.annuario.spreadsheet.Limits;
import io.annuario.spreadsheet.RefusedFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The unpacked bytes of a part, which ends with a refusal when there are too many of them, or when
 * they are not those that were packed: a digit that turned into another is told by nothing else.
 */
public final class BoundedPart extends FilterInputStream {

  /** Is told of every amount that was read. */
  interface Meter {
    void read(int bytes) throws RefusedFile;
  }

  /** Carries a refusal through an XML parser, which knows of IOException only. */
  public static final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final RefusedFile refusal;

    Refused(RefusedFile refusal) {
      super(refusal);
      this.refusal = refusal;
    }

    public RefusedFile refusal() {
      return refusal;
    }
  }

  private final Source source;
  private final long packed;
  private final Meter meter;
  private final String part;
  private final long checksum;
  private final CRC32 sum = new CRC32();
  private long read;

  BoundedPart(Source source, InputStream in, ZipEntry entry, Meter meter) {
    super(in);
    this.source = source;
    this.packed = Math.max(1, entry.getCompressedSize());
    this.part = entry.getName();
    this.checksum = entry.getCrc();
    this.meter = meter;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = in.read(bytes, from, length);
    if (got > 0) {
      sum.update(bytes, from, got);
      count(got);
    } else if (got < 0 && checksum >= 0 && sum.getValue() != checksum) {
      throw new Refused(source.refusals().alteredPart(part));
    }
    return got;
  }

  /** Skipping reads, so that what is skipped is counted too. */
  @Override
  public long skip(long amount) throws IOException {
    byte[] passed = new byte[(int) Math.min(8192, Math.max(1, amount))];
    long left = amount;
    while (left > 0) {
      int got = read(passed, 0, (int) Math.min(passed.length, left));
      if (got < 0) {
        break;
      }
      left -= got;
    }
    return amount - left;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws Refused {
    read += bytes;
    Limits limits = source.limits();
    try {
      meter.read(bytes);
      if (read > limits.partBytes()) {
        throw source.refusals().tooLarge(Limit.EXPANDED_BYTES, limits.partBytes(), read);
      }
      if (read > Limits.EXPANSION_FROM && read / packed > limits.expansion()) {
        throw source.refusals().tooLarge(Limit.EXPANSION, limits.expansion(), read / packed);
      }
    } catch (RefusedFile refusal) {
      throw new Refused(refusal);
    }
  }
}
