package io.annuario.correction;

import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an office is asked for.
 *
 * @param before what it published in the edition before; null when that is not known
 */
record Asked(
    Territory territory, Indicator indicator, Breakdown breakdown, @Nullable Observation before) {}
