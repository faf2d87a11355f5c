/**
 * Reads XML byte by byte, strictly and in bounded memory; knows nothing of what it means.
 *
 * <p>Uses the JDK alone. Used by {@code spreadsheet}, whose parts it reads, and by {@code
 * workbook}, which reads back what it wrote.
 *
 * <p>{@link io.annuario.xml.XmlReader} is the door; what is wrong with a part becomes the exception
 * that its {@link io.annuario.xml.XmlFaults} make. The tokenizer behind it is private.
 */
@NullMarked
package io.annuario.xml;

import org.jspecify.annotations.NullMarked;
