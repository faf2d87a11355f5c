package io.annuario.house;

import static com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType.GET;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What nobody uses is not kept, and a name is used once. */
class UseTest {

  /** Whose methods these libraries call: by name or by annotation, never in our code. */
  private static final Set<String> CALLED_BY_LIBRARIES =
      Set.of("org.springframework.context.annotation.Bean", "picocli.CommandLine.Option");

  /** Of these one component is read; with the others they are keys, or what is read back equals. */
  private static final Set<String> COMPARED_WHOLE = Set.of("TableFindings$Sort", "DataSeal$Sum");

  /** What Jackson prints: the objects of {@code --json}, and all that their fields hold. */
  private static final Set<JavaClass> PRINTED = printed();

  @Test
  void a_method_has_a_caller_in_the_program() {
    assertThat(
            Module.PROGRAM.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !isUsed(method))
                .map(JavaMethod::getFullName)
                .sorted())
        .as("methods that only tests call, or nobody")
        .isEmpty();
  }

  @Test
  void no_two_types_of_the_program_have_the_same_name() {
    assertThat(
            Module.PROGRAM.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(
                    Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toSet())))
                .entrySet())
        .as("names of types: what has to be told apart by its package is half named")
        .filteredOn(name -> name.getValue().size() > 1)
        .isEmpty();
  }

  private static boolean isUsed(JavaMethod method) {
    return isCalled(method)
        || ofTheTemplateEngine(method)
        || (isComponent(method)
            && (isRead(method)
                || isComparedWhole(method.getOwner())
                || PRINTED.contains(method.getOwner())))
        || overrides(method)
        || ofTheCompiler(method)
        || isMain(method)
        || method.getAnnotations().stream()
            .anyMatch(each -> CALLED_BY_LIBRARIES.contains(each.getRawType().getName()));
  }

  private static boolean isCalled(JavaMethod method) {
    return method.getAccessesToSelf().stream()
        .map(JavaAccess::getOrigin)
        .anyMatch(origin -> !origin.equals(method));
  }

  /** Then it is called by those who know the type above. */
  private static boolean overrides(JavaMethod method) {
    return above(method.getOwner().reflect())
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .anyMatch(
            above ->
                above.getName().equals(method.getName())
                    && above.getParameterCount() == method.getParameters().size());
  }

  private static Stream<Class<?>> above(Class<?> type) {
    return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
        .flatMap(above -> Stream.concat(Stream.of(above), above(above)));
  }

  private static boolean isComponent(JavaMethod method) {
    return method.getOwner().isRecord()
        && method.getParameters().isEmpty()
        && method.getOwner().tryGetField(method.getName()).isPresent();
  }

  /** Also inside the record, which needs no accessor. */
  private static boolean isRead(JavaMethod component) {
    return isCalled(component)
        || component.getOwner().getField(component.getName()).getAccessesToSelf().stream()
            .filter(access -> access.getAccessType() == GET)
            .anyMatch(access -> !access.getOrigin().equals(component));
  }

  /**
   * A key, an element of a set, a sum: what is only compared, or written by Jackson, as a whole.
   */
  private static boolean isComparedWhole(JavaClass record) {
    String name = record.getName().substring(record.getPackageName().length() + 1);
    return COMPARED_WHOLE.contains(name)
        || record.getMethods().stream().filter(UseTest::isComponent).noneMatch(UseTest::isRead);
  }

  private static Set<JavaClass> printed() {
    JavaClass object = Module.PROGRAM.get(Module.ROOT + ".cli.JsonObject");
    Set<JavaClass> printed = new HashSet<>();
    Deque<JavaClass> found = new ArrayDeque<>(object.getAllSubclasses());
    while (!found.isEmpty()) {
      JavaClass type = found.pop();
      if (type.isRecord() && printed.add(type)) {
        type.getFields().forEach(field -> found.addAll(field.getAllInvolvedRawTypes()));
      }
    }
    return printed;
  }

  private static boolean ofTheCompiler(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.SYNTHETIC)
        || method.getModifiers().contains(JavaModifier.BRIDGE)
        || (method.getOwner().isEnum() && Set.of("values", "valueOf").contains(method.getName()));
  }

  /** A template's class can also be rendered by name, with a map. */
  private static boolean ofTheTemplateEngine(JavaMethod method) {
    return method.getName().equals("renderMap")
        && method.getOwner().getSimpleName().matches("Jte\\w+Generated");
  }

  private static boolean isMain(JavaMethod method) {
    return method.getName().equals("main")
        && method.getOwner().getName().equals(Module.ROOT + ".Annuario");
  }
}
