package io.annuario.xml;

import java.io.IOException;

/**
 * What becomes of XML that cannot be read: the exceptions of whoever reads it.
 *
 * @param <X> the kind of exception
 */
public interface XmlFaults<X extends Exception> {

  /** It is no well-formed XML, or deeper or longer than any honest part is. */
  X notWellFormed();

  /** It has a document type, which could make anything of it. */
  X documentType();

  /** Its bytes cannot be had. */
  X unreadable(IOException cause);

  /** Called every some thousand events, so that a reader whose time is up can end. */
  void pause() throws X;
}
