package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import io.annuario.job.Ending;
import java.io.IOException;

/** A command whose parameters are known. */
interface Action {

  Ending act(Console console) throws DefinitionRejected, IOException;
}
