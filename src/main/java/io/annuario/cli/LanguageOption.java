package io.annuario.cli;

import io.annuario.observation.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code it} or {@code en}. */
final class LanguageOption implements ITypeConverter<Language> {

  @Override
  public Language convert(String value) {
    return UserLanguage.parse(value).orElseThrow(() -> new TypeConversionException(value));
  }
}
