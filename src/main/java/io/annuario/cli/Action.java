package io.annuario.cli;

import io.annuario.definition.DefinitionRejected;
import java.io.IOException;

/** A command whose parameters are known. */
interface Action {

  ExitCode act(Console console) throws DefinitionRejected, IOException;
}
