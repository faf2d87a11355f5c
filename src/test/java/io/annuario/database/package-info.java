/**
 * The databases that tests run on: H2, and a real MySQL server that needs neither Docker nor root.
 *
 * <p>{@link io.annuario.database.EveryDatabase} runs a test class once on each of them. The server
 * is unpacked once into the user's cache folder from the zip that Maven fetched, and started once a
 * test run; it ends with the Java process that started it, however that one ends.
 */
@NullMarked
package io.annuario.database;

import org.jspecify.annotations.NullMarked;
