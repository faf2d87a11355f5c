package io.annuario.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs a test class, or a single test, once on each {@link DatabaseKind} that the tier has; it is
 * the only parameter of the constructor, or of the method. A contract that holds on the embedded
 * database must hold on the servers too.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "on {0}")
@ParameterizedTest(name = "on {0}")
@MethodSource("io.annuario.database.DatabaseKind#ofTier")
@Tag("databases")
public @interface EveryDatabase {}
