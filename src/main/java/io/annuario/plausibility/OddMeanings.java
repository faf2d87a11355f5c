package io.annuario.plausibility;

import io.annuario.observation.About;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Observation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What queries over time mean: none of the figures that one is about may move unseen. */
final class OddMeanings {

  private OddMeanings() {}

  static About odd(Doubt doubt, List<Doubt> alike) {
    return About.figure(doubt.now())
        .worth(values(Stream.concat(Stream.of(doubt), alike.stream()).map(Doubt::now)));
  }

  static About missing(Missing missing) {
    Observation first = missing.last().get(0);
    return missing.last().size() == 1
        ? About.key(first.key()).of(first.office())
        : new About(
            null,
            first.office(),
            first.key().territory(),
            null,
            Breakdown.NONE,
            first.key().period(),
            Integer.toString(missing.last().size()));
  }

  static About moved(Extent extent) {
    return About.office(extent.first().office()).worth(extent.sum());
  }

  static About sameReturn(Extent extent) {
    return moved(extent).by("return");
  }

  static About sameLine(Extent extent) {
    return About.figure(extent.first()).by("line").worth(extent.sum());
  }

  static About sameAsOther(Twins.Pair pair) {
    return About.office(pair.doubted().office())
        .by(pair.other().office())
        .worth(Integer.toString(pair.figures()));
  }

  static About exchanged(List<Causes.Exchange> exchanges) {
    Causes.Exchange first = exchanges.get(0);
    return About.figure(first.one().now())
        .by("exchange " + first.other().track().kind().indicator())
        .worth(
            values(
                exchanges.stream().flatMap(one -> Stream.of(one.one().now(), one.other().now()))));
  }

  static About shifted(Causes.Shift shift) {
    Extent extent = Extent.of(shift.moved().stream().map(Doubt::now).toList());
    return About.figure(extent.first()).by(shift.isRow() ? "row" : "column").worth(extent.sum());
  }

  private static String values(Stream<Observation> figures) {
    return figures.map(About::value).collect(Collectors.joining(";"));
  }
}
