package io.annuario.crash;

import io.annuario.Annuario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The program as a process of its own, as the launcher starts it.
 *
 * @param classPath separated as the system does
 * @param options for Java
 */
public record Program(String classPath, List<String> options) {

  /** With the classes that the tests run with, from any folder, and an archive of them. */
  public static Program ofTheTests(String... more) {
    Program program = ArchivedProgram.OF_THE_TESTS;
    for (String option : more) {
      program = program.with(option);
    }
    return program;
  }

  Program with(String option) {
    List<String> all = new ArrayList<>(options);
    all.add(option);
    return new Program(classPath, all);
  }

  /** A process in the given folder, in English, with the given variables besides the system's. */
  public ProcessBuilder command(Path current, Map<String, String> variables, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, Annuario.class.getName()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(current.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(variables);
    return builder;
  }

  public Process start(Path current, String... words) throws IOException {
    return command(current, Map.of(), words).start();
  }
}
