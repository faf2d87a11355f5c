package io.annuario.observation;

/**
 * How often a rule was held against figures.
 *
 * @param id the rule's
 * @param check what had to hold, as the definition writes it
 * @param pass where it holds
 * @param fail where it is broken, or has no result
 * @param unverifiable where one of its figures is missing or known by a bound only
 */
public record RuleCount(String id, String check, long pass, long fail, long unverifiable) {}
