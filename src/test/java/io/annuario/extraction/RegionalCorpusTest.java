package io.annuario.extraction;

import io.annuario.tiers.Corpus;
import io.annuario.tiers.Outer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Statistics that others published are read whole by definitions alone. What is expected was
 * counted with openpyxl and with LibreOffice's CSV, not with the reader.
 */
@Outer
class RegionalCorpusTest {

  @ParameterizedTest
  @MethodSource("published")
  void a_published_file_is_read_whole_and_its_errors_are_said(Published published)
      throws Exception {
    published.isReadFrom(Corpus.folder().resolve("regional"));
  }

  static Stream<Published> published() {
    return Stream.of(
            ItalianOffences.files(),
            ItalianReception.files(),
            ItalianGreen.files(),
            ItalianGenderViolence.files(),
            BritishPolice.files(),
            OtherCountries.americanCrime(),
            OtherCountries.spanishCrime(),
            OtherCountries.frenchPeople())
        .flatMap(Stream::of);
  }
}
