package io.annuario.cli;

import io.annuario.job.BlankReturns;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code new-edition} made.
 *
 * @param folder for its returns
 * @param due the last day on which they are in time; null where none was said
 * @param before the edition whose figures stand beside; null where none is known
 */
record NewEditionJson(
    String job,
    String edition,
    Path folder,
    @Nullable LocalDate due,
    @Nullable String before,
    List<BlankReturns.Written> templates)
    implements JsonObject {}
