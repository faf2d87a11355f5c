package io.annuario.job;

import io.annuario.checking.Related;
import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.AcceptedQuery;
import io.annuario.definition.Edition;
import io.annuario.disclosure.Protection;
import io.annuario.observation.Sha256;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an edition is judged by. */
final class JudgedBy {

  private JudgedBy() {}

  /**
   * Changes when the same returns could be published otherwise: with the definition of the job, the
   * period of the edition, the queries that were accepted, the figures that were corrected, the
   * vintages of earlier editions that its figures are compared with, whether what is wrong is left
   * out or what is small protected and, where rules speak of it, what is published of the edition
   * before.
   */
  static String fingerprint(RunRequest request, List<ComparedEdition> compared, Vintages vintages) {
    Sha256 judged =
        new Sha256()
            .add(request.definition().identity())
            .add(edition(request.edition()))
            .add(accepted(request.accepted()))
            .add(
                compared.stream()
                    .map(
                        one ->
                            fields(one.edition().name(), Integer.toString(one.vintage().number())))
                    .collect(Collectors.joining()));
    if (!request.corrected().all().isEmpty()) {
      judged = judged.add(request.corrected().fingerprint());
    }
    Edition previous = request.previous();
    boolean isCompared =
        previous != null
            && Rules.areGood(request.definition())
            && new Related(request.definition(), request.edition()).isOfPrevious();
    if (previous != null && isCompared) {
      judged = judged.add(vintages.current(previous).map(JudgedBy::vintage).orElse("-"));
    }
    if (request.onError() == OnError.EXCLUDE) {
      judged = judged.add("exclude");
    }
    if (!Protection.concerned(request.definition()).isEmpty()) {
      judged = judged.add("protected");
    }
    return judged.hex();
  }

  /** The returns of which a vintage is made, in whatever order. */
  private static String vintage(Vintage vintage) {
    return vintage.members().stream()
        .map(
            member ->
                fields(member.reading().source().sha256(), member.reading().source().office()))
        .sorted()
        .collect(Collectors.joining());
  }

  private static String edition(Edition edition) {
    return fields(
        edition.job(),
        edition.name(),
        edition.period().start().toString(),
        edition.period().end().toString(),
        edition.asOf().toString(),
        edition.previous());
  }

  /** In whatever order they stand. */
  private static String accepted(AcceptedQueries accepted) {
    return accepted.acceptances().stream()
        .map(JudgedBy::acceptance)
        .sorted()
        .collect(Collectors.joining());
  }

  private static String acceptance(AcceptedQuery one) {
    if (one instanceof AcceptedQuery.OfValue of) {
      AcceptedQuery.Key key = of.key();
      return fields(
          of.id(),
          String.valueOf(key.code()),
          key.office(),
          key.territory(),
          key.indicator(),
          key.breakdown(),
          key.period(),
          key.value(),
          of.reason(),
          of.by(),
          of.date().toString());
    }
    AcceptedQuery.OfPlace of = (AcceptedQuery.OfPlace) one;
    return fields(
        of.code().name(), of.place().toString(), of.reason(), of.by(), of.date().toString());
  }

  /** Each with its length before it: two rows of fields are never the same by chance. */
  private static String fields(@Nullable String... values) {
    return Stream.of(values)
        .map(value -> value == null ? "-;" : value.length() + ":" + value + ";")
        .collect(Collectors.joining("", "[", "]"));
  }
}
