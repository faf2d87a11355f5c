package io.annuario.store;

import io.annuario.observation.Language;
import io.annuario.observation.Sha256;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what vintages were made with. A file is kept once for all the vintages that share it, found
 * by its SHA-256. Methods take part in the caller's transaction.
 */
public final class Recipes {

  private final JdbcClient sql;
  private final VintageRows vintages;

  public Recipes(DataSource dataSource) {
    sql = JdbcClient.create(dataSource);
    vintages = new VintageRows(dataSource);
  }

  /** To be kept in the transaction that publishes the vintage. A recipe is never changed. */
  public void keep(Vintage vintage, Recipe recipe) {
    Vintage compared = recipe.compared();
    int first =
        sql.sql(
                """
                update vintage set language = ?, previous_vintage_id = ?
                where id = ? and language is null\
                """)
            .param(recipe.language().name().toLowerCase(Locale.ROOT))
            .param(compared == null ? null : compared.id())
            .param(vintage.id())
            .update();
    if (first == 0) {
      return;
    }
    int position = 0;
    for (Map.Entry<String, String> file : recipe.files().entrySet()) {
      String sha256 = Sha256.of(file.getValue());
      keep(sha256, file.getValue());
      sql.sql("insert into vintage_file (vintage_id, position, path, sha256) values (?, ?, ?, ?)")
          .params(vintage.id(), ++position, file.getKey(), sha256)
          .update();
    }
  }

  /**
   * The recipe of a published vintage.
   *
   * @throws IllegalStateException when none was kept
   */
  public Recipe of(Vintage vintage) {
    Map<String, String> files = new TreeMap<>();
    sql.sql(
            """
            select f.path, d.text from vintage_file f
            join definition_file d on d.sha256 = f.sha256
            where f.vintage_id = ?\
            """)
        .param(vintage.id())
        .query(
            row -> {
              files.put(row.getString("path"), row.getString("text"));
            });
    return sql.sql("select language, previous_vintage_id from vintage where id = ?")
        .param(vintage.id())
        .query(
            (row, number) -> {
              String language = row.getString("language");
              if (language == null) {
                throw new IllegalStateException("Vintage " + vintage.id() + " has no recipe");
              }
              long compared = row.getLong("previous_vintage_id");
              return new Recipe(
                  Language.valueOf(language.toUpperCase(Locale.ROOT)),
                  row.wasNull() ? null : find(compared),
                  files);
            })
        .single();
  }

  private @Nullable Vintage find(long id) {
    return vintages.list("v.id = ?", id).stream().findFirst().orElse(null);
  }

  private void keep(String sha256, String text) {
    boolean known =
        sql.sql("select count(*) from definition_file where sha256 = ?")
                .param(sha256)
                .query(Integer.class)
                .single()
            > 0;
    if (!known) {
      try {
        sql.sql("insert into definition_file (sha256, text) values (?, ?)")
            .params(sha256, text)
            .update();
      } catch (DuplicateKeyException sameText) {
        // Another edition that is published at this moment was first.
        return;
      }
    }
  }
}
