package io.annuario.job;

import io.annuario.explanation.Explanation;

/** What there is to say about one file, and how it was understood. */
public record FileExplanation(FileVerdict verdict, Explanation how) {}
