package io.annuario.cli;

import io.annuario.observation.Phrase;
import java.util.List;

/** The answer to {@code jobs --check}, an object a job: what is wrong with its definition. */
record JobCheckedJson(String job, boolean good, List<Phrase> mistakes) implements JsonObject {}
