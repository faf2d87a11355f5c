package io.annuario.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackagesTest {

  private static final Set<String> SAY_NOTHING =
      Set.of(
          "util",
          "utils",
          "common",
          "helper",
          "helpers",
          "service",
          "impl",
          "dto",
          "model",
          "exception",
          "constants",
          "manager",
          "misc",
          "core",
          "base");

  @ParameterizedTest
  @EnumSource
  void a_package_uses_only_what_the_table_of_the_design_lists(Module module) {
    noClasses()
        .that()
        .resideInAPackage(module.pattern())
        .should()
        .dependOnClassesThat(module.forbidden())
        .as("Of our own packages, " + module + " uses only " + module.uses())
        .because("data flows one way")
        .check(Module.PROGRAM);
  }

  @Test
  void no_two_packages_use_each_other() {
    slices().matching(Module.ROOT + ".(**)").should().beFreeOfCycles().check(Module.PROGRAM);
  }

  @Test
  void a_package_has_its_place_in_the_table_before_it_has_classes() {
    assertThat(ours().map(JavaPackage::getName))
        .as("packages of the program: a new one is first a line of the design's table")
        .allMatch(name -> name.equals(Module.ROOT) || inTable(name));
  }

  @Test
  void a_package_is_named_after_a_thing_of_the_trade() {
    assertThat(ours().flatMap(each -> Stream.of(each.getName().split("\\."))))
        .as("names of packages: these say nothing of what is inside")
        .doesNotContainAnyElementsOf(SAY_NOTHING);
  }

  @Test
  void a_class_is_named_after_a_thing_of_the_trade() {
    assertThat(Module.PROGRAM.stream().map(JavaClass::getSimpleName))
        .as("names of classes: these endings say nothing of what the class is")
        .noneMatch(
            name -> name.matches(".*(Utils?|Helper|Impl|Dto|DTO|Constants|Manager|Service)"));
  }

  @Test
  void a_package_is_null_marked_and_says_what_it_is_for() {
    assertThat(ours().filter(each -> !each.isAnnotatedWith(NullMarked.class)))
        .extracting(JavaPackage::getName)
        .as("packages without a package-info.java that is @NullMarked")
        .isEmpty();
  }

  private static Stream<JavaPackage> ours() {
    return Module.PROGRAM.stream().map(JavaClass::getPackage).distinct();
  }

  private static boolean inTable(String name) {
    return Stream.of(Module.values())
        .map(module -> Module.ROOT + "." + module)
        .anyMatch(home -> name.equals(home) || name.startsWith(home + "."));
  }
}
