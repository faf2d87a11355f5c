package io.annuario.verification;

import io.annuario.observation.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where a workbook is not readable for everybody.
 *
 * @param sheet null where it is the whole workbook
 * @param cell null where it is the whole sheet
 */
public record AccessibilityFlaw(
    AccessibilityRule rule, @Nullable String sheet, @Nullable Address cell) {}
