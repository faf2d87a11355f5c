package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.FindingCode;
import io.annuario.tiers.Draw;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Detail about persons is found in whatever place and writing, and nothing else is taken for it.
 */
class PersonalDetailTest {

  private static final int OF_EACH_KIND = 120;
  private static final int CLEAN = 2_000;

  @TempDir Path folder;

  private final Random random = Draw.of("persons");
  private final DrawnPerson person = new DrawnPerson(random);
  private final DrawnCounts counts = new DrawnCounts(random);

  private Trial read(List<List<@Nullable Object>> rows) throws Exception {
    return Trial.read(DrawnCounts.grid(rows).csv(folder.resolve("invio.csv")), "LOM");
  }

  private static boolean isRefused(Trial trial) {
    return trial.findings().stream().anyMatch(one -> one.code() == FindingCode.PERSONAL_DETAIL);
  }

  @Test
  void every_identifier_is_found_wherever_it_stands() throws Exception {
    Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
    kinds.put("tax code", person::taxCode);
    kinds.put("e-mail", person::mail);
    kinds.put("telephone", person::telephone);
    kinds.put("birth date", person::birth);
    kinds.put("IBAN", person::bankAccount);
    kinds.put("plate", person::plate);
    kinds.put("nickname", person::nickname);
    kinds.put("address", person::place);
    kinds.put("heading", person::heading);
    List<String> missed = new ArrayList<>();
    for (Map.Entry<String, Supplier<String>> kind : kinds.entrySet()) {
      for (int at = 0; at < OF_EACH_KIND; at++) {
        String detail = kind.getValue().get();
        List<List<@Nullable Object>> rows = planted(detail, !kind.getKey().equals("heading"));
        Trial trial = read(rows);
        if (!isRefused(trial)) {
          missed.add(kind.getKey() + ": " + detail + " in " + rows);
        }
        assertThat(trial.figures())
            .as(trial.said() + " of " + rows)
            .hasSize(isRefused(trial) ? 0 : 6);
        assertThat(String.join("\n", trial.said())).doesNotContain(detail);
      }
    }
    assertThat(missed.stream().limit(12)).isEmpty();
  }

  /** Beside a count, in a remark, in a title, or below the table. */
  private List<List<@Nullable Object>> planted(String detail, boolean inWords) {
    List<List<@Nullable Object>> rows = new ArrayList<>(counts.clean());
    int header = DrawnCounts.headerOf(rows);
    String said =
        inWords
            ? person.one(List.of("", "vedi ", "indagato ", "caso segnalato: ")) + detail
            : detail;
    switch (random.nextInt(4)) {
      case 0 -> rows.add(header, List.of(said));
      case 1 -> rows.add(header + 4, List.of("", "", "", said));
      default -> {
        List<@Nullable Object> row = new ArrayList<>(rows.get(header + 1 + random.nextInt(3)));
        int at = rows.indexOf(row);
        row.set(3, said);
        rows.set(at, row);
      }
    }
    return rows;
  }

  @Test
  void nine_of_ten_names_are_found_beside_a_count_of_one_or_in_a_column() throws Exception {
    List<String> missed = new ArrayList<>();
    int tried = 5 * OF_EACH_KIND;
    for (int at = 0; at < tried; at++) {
      List<List<@Nullable Object>> rows = named(at % 5);
      if (!isRefused(read(rows))) {
        missed.add(rows.toString());
      }
    }
    assertThat(missed.size())
        .as(() -> String.join("\n", missed.subList(0, Math.min(9, missed.size()))))
        .isLessThan(tried / 10);
  }

  private List<List<@Nullable Object>> named(int where) {
    List<List<@Nullable Object>> rows = new ArrayList<>(counts.clean());
    int header = DrawnCounts.headerOf(rows);
    if (where == 0) {
      rows.add(header + 4, List.of(person.name(), 1, 1));
    } else if (where == 1) {
      rows.set(header + 2, List.of("Bergamo", 1, 1, person.name()));
    } else if (where == 2) {
      String heading =
          person.one(List.of("Note", "Indagato", "Arrestato", "Minore coinvolto", "x"));
      rows.set(header, List.of("Provincia", "Arrestati", "Indagati", heading));
      for (int at = 1; at < 4; at++) {
        rows.set(header + at, List.of(rows.get(header + at).get(0), 7, 9, person.name()));
      }
    } else {
      rows.add(List.of());
      rows.add(List.of(where == 3 ? "Elenco" : "Persone arrestate nel 2024"));
      for (int at = 0; at < 4; at++) {
        rows.add(where == 3 ? List.of(person.name()) : List.of(person.name(), 1));
      }
    }
    return rows;
  }

  @Test
  void places_offices_remarks_and_signatories_are_no_persons() throws Exception {
    List<String> refused = new ArrayList<>();
    for (int at = 0; at < CLEAN; at++) {
      List<List<@Nullable Object>> rows = counts.clean();
      Trial trial = read(rows);
      if (isRefused(trial)) {
        refused.add(trial.said() + " " + rows);
      }
    }
    assertThat(refused).hasSizeLessThan(2);
  }

  @Test
  void no_text_of_a_refused_return_is_repeated_and_nothing_of_it_is_kept() throws Exception {
    Trial trial =
        Trial.read(
            FindingsTest.table("ventuno")
                .row("Rossi Mario", 1, 1)
                .row("Lombradia", 3, 4)
                .and("Altro")
                .row("Regione", "Arrestati")
                .row("Lombardia", 5)
                .andHidden("Appunti")
                .row("cell. 333 1234567")
                .xlsx(folder.resolve("invio.xlsx")),
            "LOM");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.tables()).isZero();
    assertThat(trial.said())
        .containsExactly(
            "ERROR PERSONAL_DETAIL invio.xlsx, foglio 'Dati', cella A3: dati personali: atteso"
                + " soltanto conteggi, trovato dati di singole persone in 1 cella (A3), che non si"
                + " ripetono qui. Togliere i dati personali e mandare di nuovo il file; nulla del"
                + " file è stato letto.",
            "ERROR PERSONAL_DETAIL invio.xlsx, foglio 'Appunti', cella A1: dati personali: atteso"
                + " soltanto conteggi, trovato dati di singole persone in 1 cella (A1), che non si"
                + " ripetono qui. Togliere i dati personali e mandare di nuovo il file; nulla del"
                + " file è stato letto.");
  }
}
