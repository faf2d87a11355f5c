package io.annuario.store;

import io.annuario.observation.Language;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a vintage's workbook was made with besides its returns: enough to write it again when the
 * job's definition and the other editions have moved on.
 *
 * @param language of the workbook
 * @param compared the previous edition's vintage that was current then; null when there was none
 * @param files path to text, of the definition and of the edition; a path that ends with a slash is
 *     a folder
 */
public record Recipe(Language language, @Nullable Vintage compared, Map<String, String> files) {

  public Recipe {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }
}
