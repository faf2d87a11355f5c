/**
 * Drafts a job from example returns: what they count, of which places and by which breakdowns, and
 * what nobody but their readers can tell. What it drafts is tried on those very examples.
 *
 * <p>Uses {@code extraction}, {@code spreadsheet}, {@code definition} and {@code observation}. Used
 * by {@code cli}.
 */
@NullMarked
package io.annuario.draft;

import org.jspecify.annotations.NullMarked;
