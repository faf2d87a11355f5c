package io.annuario.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  private static final int LONGEST_FILE = 300;

  @ParameterizedTest
  @EnumSource
  void a_library_is_used_in_its_home_only(Library library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(library.homes.stream().map(Module::pattern).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.packages.toArray(String[]::new))
        .as("The only home of " + library + " is " + library.homes)
        .because("it can then be understood, and replaced, in one place")
        .check(Module.PROGRAM);
  }

  @Test
  void what_an_object_needs_comes_through_its_constructor() {
    noFields()
        .should()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .orShould()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
        .orShould()
        .beAnnotatedWith("jakarta.annotation.Resource")
        .because("an object is complete, or it does not exist")
        .check(Module.PROGRAM);
  }

  @Test
  void beans_are_listed_by_hand() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.stereotype..")
        .orShould()
        .beAnnotatedWith("org.springframework.context.annotation.ComponentScan")
        .orShould()
        .beAnnotatedWith("org.springframework.boot.autoconfigure.SpringBootApplication")
        .because("one sees where a bean comes from, and the start is quick")
        .check(Module.PROGRAM);
  }

  @Test
  void only_the_command_line_speaks_to_the_terminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Module.CLI.pattern())
        .should(ACCESS_STANDARD_STREAMS)
        .because("standard output carries results that scripts read; all else is logged by SLF4J")
        .check(Module.PROGRAM);
  }

  @Test
  void everything_logs_through_slf4j() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..")
        .check(Module.PROGRAM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java"})
  void a_source_file_can_be_read_at_one_sitting(String folder) throws IOException {
    List<String> tooLong;
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      tooLong =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> lines(file) > LONGEST_FILE)
              .map(file -> file + " has " + lines(file) + " lines")
              .toList();
    }
    assertThat(tooLong).as("files of more than " + LONGEST_FILE + " lines").isEmpty();
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
