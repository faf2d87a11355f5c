package io.annuario.inputs;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Invents how a national total falls upon territories: by population, with a little unevenness. */
final class Split {

  private Split() {}

  /**
   * Parts that add up to the total exactly, by the method of the largest remainder.
   *
   * @param salt makes one indicator of one year fall a little differently from the next
   */
  static Map<String, Long> of(long total, Map<String, Long> population, String salt) {
    Map<String, Double> shares = new LinkedHashMap<>();
    population.forEach((code, people) -> shares.put(code, people * unevenness(salt + code)));
    double whole = shares.values().stream().mapToDouble(share -> share).sum();
    Map<String, Long> parts = new LinkedHashMap<>();
    Map<String, Double> remainders = new LinkedHashMap<>();
    shares.forEach(
        (code, share) -> {
          double exact = total * share / whole;
          parts.put(code, (long) exact);
          remainders.put(code, exact - (long) exact);
        });
    long left = total - parts.values().stream().mapToLong(part -> part).sum();
    List<String> nearest =
        remainders.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    nearest.stream().limit(left).forEach(code -> parts.merge(code, 1L, Long::sum));
    return parts;
  }

  /** Between 0.8 and 1.2, always the same for the same words on every machine. */
  private static double unevenness(String words) {
    CRC32 crc = new CRC32();
    crc.update(words.getBytes(StandardCharsets.UTF_8));
    return 0.8 + (crc.getValue() % 1000) / 2500.0;
  }
}
