package io.annuario.observation;

/**
 * One spreadsheet sent by one office for one edition, identified by its content and not by its
 * name.
 *
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param file its name below the edition's input folder
 * @param office the code of the office that sent it
 */
public record Return(String sha256, String file, String office) {}
