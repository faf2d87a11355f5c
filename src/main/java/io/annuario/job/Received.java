package io.annuario.job;

import java.nio.file.Path;

/**
 * A file found in an edition's input folder.
 *
 * @param file its name below that folder, with {@code /} between folders
 * @param sha256 of its bytes when it was listed, lower-case hexadecimal
 */
record Received(Path path, String file, String sha256) {}
