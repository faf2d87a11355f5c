package io.annuario.consolidation;

import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What all offices together say of one indicator in one territory.
 *
 * @param value the sum of what is known; null when nothing is
 * @param qualifier what that sum is to the true count
 * @param figures how many figures with a value it adds up
 * @param missing how many figures exist but have no value
 */
public record Total(@Nullable BigDecimal value, Qualifier qualifier, int figures, int missing) {}
