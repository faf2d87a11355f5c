package io.annuario.store;

import static io.annuario.store.Samples.edition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.annuario.database.DatabaseKind;
import io.annuario.database.EveryDatabase;
import io.annuario.definition.Edition;
import io.annuario.observation.Language;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@EveryDatabase
class RecipesTest {

  private static final String TITLE = "title: { it: \"Perché «dodici» 👮\", en: \"Why\" }\r\n\n";

  private final DataSource dataSource;
  private final Recipes recipes;

  RecipesTest(DatabaseKind kind) {
    dataSource = Stores.shared(kind).dataSource();
    recipes = new Recipes(dataSource);
  }

  @Test
  void a_recipe_is_read_back_as_it_was_kept() {
    Vintage before = publish(edition());
    Vintage vintage = publish(edition());
    Recipe recipe =
        new Recipe(
            Language.IT, before, Map.of("jobs/small/job.yaml", TITLE, "input/small/2023/", ""));
    recipes.keep(vintage, recipe);
    assertThat(recipes.of(vintage)).isEqualTo(recipe);
  }

  @Test
  void a_recipe_is_never_changed() {
    Vintage vintage = publish(edition());
    Recipe first = new Recipe(Language.EN, null, Map.of("jobs/small/job.yaml", TITLE));
    recipes.keep(vintage, first);
    recipes.keep(vintage, new Recipe(Language.IT, null, Map.of("jobs/small/job.yaml", "")));
    assertThat(recipes.of(vintage)).isEqualTo(first);
  }

  @Test
  void a_text_is_kept_once_for_all_vintages() {
    String text = "only here: " + edition().job();
    for (int number = 0; number < 3; number++) {
      recipes.keep(publish(edition()), new Recipe(Language.IT, null, Map.of("a", text, "b", text)));
    }
    assertThat(
            JdbcClient.create(dataSource)
                .sql("select count(*) from definition_file where text = ?")
                .param(text)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void a_vintage_without_a_recipe_cannot_be_written_again() {
    Vintage vintage = publish(edition());
    assertThatThrownBy(() -> recipes.of(vintage))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Vintage " + vintage.id() + " has no recipe");
  }

  private Vintage publish(Edition edition) {
    return new Vintages(dataSource).publish(edition, "f", List.of(), true, List.of(), 0);
  }
}
