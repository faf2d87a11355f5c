package io.annuario.spreadsheet.source;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.xml.XmlFaults;
import io.annuario.xml.XmlReader;
import java.io.IOException;
import java.io.InputStream;

/** An XML part being read: whatever is wrong with it is a refusal that names the part. */
public final class XmlPart extends XmlReader<RefusedFile> {

  private XmlPart(Source source, String part, InputStream bytes) throws RefusedFile {
    super(bytes, source.limits().xmlDepth(), new Faults(source, part));
  }

  /** A part that must be there. */
  public static XmlPart open(ZipParts parts, String part) throws RefusedFile {
    return new XmlPart(parts.source(), part, parts.open(part));
  }

  private record Faults(Source source, String part) implements XmlFaults<RefusedFile> {

    @Override
    public RefusedFile notWellFormed() {
      return source.refusals().damagedPart(part);
    }

    @Override
    public RefusedFile documentType() {
      return source.refusals().documentType(part);
    }

    @Override
    public RefusedFile unreadable(IOException cause) {
      return cause instanceof BoundedPart.Refused refused ? refused.refusal() : notWellFormed();
    }

    @Override
    public void pause() throws RefusedFile {
      source.checkTime();
    }
  }
}
