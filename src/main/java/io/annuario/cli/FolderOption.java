package io.annuario.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the path of a folder. An empty text names none: it is what a variable leaves that a script
 * forgot to set, and would be the current folder.
 */
final class FolderOption implements ITypeConverter<Path> {

  @Override
  public Path convert(String value) {
    if (value.isBlank()) {
      throw new TypeConversionException(value);
    }
    return Path.of(value);
  }
}
