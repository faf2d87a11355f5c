package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.FindingCode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells a person in a form, of which each line counts another thing. */
class PersonsInFormsTest {

  @TempDir Path folder;

  private boolean isRefused(Grid form) throws Exception {
    return Trial.read(form.csv(folder.resolve("invio.csv")), "LOM").findings().stream()
        .anyMatch(one -> one.code() == FindingCode.PERSONAL_DETAIL);
  }

  private static Grid form(@Nullable String note) {
    return Grid.sheet("Dati")
        .row("Lombardia", null, null)
        .row("Voce", "2024", "Note")
        .row("Indagati", 12, note)
        .row("Arrestati", 1, null);
  }

  @Test
  void a_name_beside_one_person_is_whose_it_is() throws Exception {
    for (String name : List.of("De Santis, Ciro", "ASSUNTA PIRAS", "Ana dos Santos")) {
      assertThat(isRefused(form(null).row("Vittime", 1, name))).as(name).isTrue();
      assertThat(isRefused(form(name))).as("beside twelve: " + name).isFalse();
    }
  }

  @Test
  void two_names_below_a_word_for_persons_are_a_list_whatever_stands_beside_them()
      throws Exception {
    assertThat(
            isRefused(
                form(null)
                    .row()
                    .row("Soggetti", "Reato")
                    .row("Ciro Piras", "rapina")
                    .row("Assunta Greco", 1)))
        .isTrue();
  }

  @Test
  void places_in_two_remarks_are_no_list_of_persons() throws Exception {
    assertThat(isRefused(form("Busto Arsizio").row("Vittime", 11, "Sesto Calende"))).isFalse();
  }

  @Test
  void a_heading_of_persons_is_told_from_one_of_who_answers() throws Exception {
    for (String heading : List.of("Nominativo arrestato", "Generalità indagato", "Nome vittima")) {
      assertThat(isRefused(form(null).row().row(heading, "Esito"))).as(heading).isTrue();
    }
    for (String heading : List.of("Nominativo del referente", "Nome ufficio")) {
      assertThat(isRefused(form(null).row().row(heading, "Sede"))).as(heading).isFalse();
    }
  }

  @Test
  void names_of_networks_and_addresses_are_found_and_numbers_of_versions_are_none()
      throws Exception {
    for (String detail :
        List.of(
            "indagato alias lupo74",
            "detto il dark_angel",
            "noto come \"Il Professore\"",
            "128.112.138.179",
            "domiciliato in C.so Umberto I 44",
            "rif. +39 333 1234567")) {
      assertThat(isRefused(form(detail))).as(detail).isTrue();
    }
    for (String other : List.of("versione 10.2.14.3", "punto 12.3.14.22 del manuale")) {
      assertThat(isRefused(form(other))).as(other).isFalse();
    }
  }
}
