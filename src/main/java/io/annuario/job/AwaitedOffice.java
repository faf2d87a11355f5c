package io.annuario.job;

import org.jspecify.annotations.Nullable;

/**
 * An office whose figures are not there, so that nothing is published.
 *
 * @param office its code
 * @param name what people call it
 * @param file that stands for it in the vintage which stands; null when none does
 * @param sent whether it has sent a return, of which something would be left out
 */
public record AwaitedOffice(String office, String name, @Nullable String file, boolean sent) {}
