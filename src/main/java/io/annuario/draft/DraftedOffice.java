package io.annuario.draft;

import java.util.Set;

/**
 * Who sends a return, as far as an example tells.
 *
 * @param alias the words of its file's name by which its returns are known
 * @param territories codes of those that it reports on
 * @param numbers how it writes numbers; empty where it does as the job says
 */
record DraftedOffice(
    Example example,
    String code,
    String name,
    String alias,
    Set<String> territories,
    String numbers) {}
