package io.annuario.job;

import io.annuario.definition.Office;
import io.annuario.observation.Return;
import java.nio.file.Path;

/** A file whose office is known. */
record Registered(Return source, Path path, Office office) {}
