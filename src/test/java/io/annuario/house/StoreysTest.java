package io.annuario.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreysTest {

  @ParameterizedTest
  @EnumSource
  void a_storey_uses_the_words_of_its_module_and_storeys_below(Storey storey) {
    noClasses()
        .that()
        .resideInAPackage(storey.pattern())
        .should()
        .dependOnClassesThat(storey.forbidden())
        .as("Of its own module, " + storey + " uses only the words and " + storey.uses())
        .because("one storey stands on another")
        .check(Module.PROGRAM);
  }

  @ParameterizedTest
  @EnumSource
  void the_words_of_a_module_know_no_storey(Storey storey) {
    noClasses()
        .that()
        .resideInAPackage(storey.module().packageName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(storey.pattern())
        .because("words travel, and carry no workshop with them")
        .check(Module.PROGRAM);
  }

  @ParameterizedTest
  @EnumSource
  void a_storey_is_private_to_its_module_but_for_its_door(Storey storey) {
    noClasses()
        .that()
        .resideOutsideOfPackage(storey.module().pattern())
        .should()
        .dependOnClassesThat(resideInAPackage(storey.pattern()).and(not(named(storey.doors()))))
        .as("Outside of " + storey.module() + " nobody names more of " + storey + " than its door")
        .because("what is behind a door can be changed without asking")
        .check(Module.PROGRAM);
  }

  @Test
  void every_package_within_a_module_is_one_of_its_storeys() {
    assertThat(Module.PROGRAM.stream().map(JavaClass::getPackage).map(JavaPackage::getName))
        .filteredOn(name -> name.chars().filter(c -> c == '.').count() > 2)
        .as("packages within modules: a new one is first a line of the enum Storey")
        .isSubsetOf(Stream.of(Storey.values()).map(Storey::packageName).toList());
  }

  @Test
  void a_door_exists() {
    assertThat(Module.PROGRAM.stream().map(JavaClass::getName))
        .containsAll(
            Stream.of(Storey.values()).flatMap(storey -> storey.doors().stream()).toList());
  }

  private static DescribedPredicate<JavaClass> named(List<String> doors) {
    return DescribedPredicate.describe(
        "being one of " + doors,
        type -> doors.stream().anyMatch(door -> isOrIsIn(type.getName(), door)));
  }

  private static boolean isOrIsIn(String type, String door) {
    return type.equals(door) || type.startsWith(door + "$");
  }
}
