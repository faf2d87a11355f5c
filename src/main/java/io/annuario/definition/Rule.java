package io.annuario.definition;

import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;

/**
 * An identity or a bound that figures of the same territory, period and breakdown must satisfy.
 *
 * @param check a VTL 2.1 boolean expression over indicator codes
 * @param message what it means when broken, for people
 * @param line where it stands in job.yaml, from 1
 */
public record Rule(String id, String check, Severity severity, Phrase message, int line) {}
