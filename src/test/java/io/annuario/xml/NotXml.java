package io.annuario.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** What is thrown here at documents that are no XML. */
final class NotXml extends Exception {

  private static final long serialVersionUID = 1L;

  private NotXml(String what) {
    super(what);
  }

  /** A reader of some bytes, with at most 200 elements open at once. */
  static XmlReader<NotXml> reader(byte[] xml) throws NotXml {
    return new XmlReader<>(new ByteArrayInputStream(xml), 200, FAULTS);
  }

  private static final XmlFaults<NotXml> FAULTS =
      new XmlFaults<>() {

        @Override
        public NotXml notWellFormed() {
          return new NotXml("not well-formed");
        }

        @Override
        public NotXml documentType() {
          return new NotXml("a document type");
        }

        @Override
        public NotXml unreadable(IOException cause) {
          return new NotXml("unreadable: " + cause.getMessage());
        }

        @Override
        public void pause() {
          // There is time.
        }
      };
}
