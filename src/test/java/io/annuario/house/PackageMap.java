package io.annuario.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program's packages and the arrows between them, as the compiled classes have them. */
final class PackageMap {

  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("/\\*\\*\\s*\\*\\s*(.*?[.])\\s", Pattern.DOTALL);

  private final Map<String, Set<String>> arrows = new TreeMap<>();

  PackageMap() {
    for (JavaClass type : Module.PROGRAM) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String from = type.getPackageName();
        String to = dependency.getTargetClass().getPackageName();
        if (isOurs(from) && isOurs(to) && !from.equals(to)) {
          arrows.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
        }
      }
    }
  }

  private static boolean isOurs(String name) {
    return name.startsWith(Module.ROOT + ".");
  }

  /** The modules that a module's classes depend on. */
  List<Module> uses(Module module) {
    return Arrays.stream(Module.values())
        .filter(other -> other != module && isArrow(module, other))
        .toList();
  }

  private boolean isArrow(Module from, Module to) {
    return arrows.entrySet().stream()
        .filter(entry -> isWithin(entry.getKey(), from))
        .flatMap(entry -> entry.getValue().stream())
        .anyMatch(target -> isWithin(target, to));
  }

  private static boolean isWithin(String name, Module module) {
    return name.equals(module.packageName()) || name.startsWith(module.packageName() + ".");
  }

  /** The storeys of its own module that a storey's classes depend on. */
  List<Storey> uses(Storey storey) {
    Set<String> targets = arrows.getOrDefault(storey.packageName(), Set.of());
    return Arrays.stream(Storey.values())
        .filter(other -> other.module() == storey.module())
        .filter(other -> targets.contains(other.packageName()))
        .toList();
  }

  /** The modules from the top of the house to its ground, those of one height together. */
  List<List<Module>> floors() {
    Map<Integer, List<Module>> floors = new TreeMap<>(Comparator.reverseOrder());
    for (Module module : Module.values()) {
      floors.computeIfAbsent(height(module), height -> new ArrayList<>()).add(module);
    }
    return List.copyOf(floors.values());
  }

  private int height(Module module) {
    return uses(module).stream().mapToInt(this::height).max().orElse(-1) + 1;
  }

  /** The arrows that do not follow from others: a picture of all of them would be black. */
  List<Module> nearest(Module module) {
    List<Module> uses = uses(module);
    return uses.stream()
        .filter(one -> uses.stream().noneMatch(other -> reaches(other, one)))
        .toList();
  }

  private boolean reaches(Module from, Module to) {
    return uses(from).stream().anyMatch(next -> next == to || reaches(next, to));
  }

  /** The table of the documents. */
  String table() {
    StringBuilder table =
        new StringBuilder("| package | what happens there | uses | used by | the only home of |\n");
    table.append("| --- | --- | --- | --- | --- |\n");
    List<Module> fromTheTop = floors().stream().flatMap(List::stream).toList();
    for (int at = fromTheTop.size() - 1; at >= 0; at--) {
      Module module = fromTheTop.get(at);
      List<Module> users =
          Arrays.stream(Module.values()).filter(other -> uses(other).contains(module)).toList();
      row(
          table,
          "`" + module + "`",
          module.packageName(),
          said(uses(module)),
          said(users),
          homes(module));
      for (Storey storey : Storey.of(module)) {
        List<Storey> above =
            Storey.of(module).stream().filter(other -> uses(other).contains(storey)).toList();
        String reached = storey.doors().isEmpty() ? names(above) : "others, by its door";
        row(
            table,
            "`." + storey.shortName() + "`",
            storey.packageName(),
            names(uses(storey)),
            reached,
            "");
      }
    }
    return table.toString();
  }

  private static void row(
      StringBuilder table,
      String name,
      String packageName,
      String uses,
      String users,
      String homes) {
    table
        .append("| ")
        .append(String.join(" | ", name, purpose(packageName), uses, users, homes))
        .append(" |\n");
  }

  private static String said(List<Module> modules) {
    return modules.stream().map(Module::toString).collect(Collectors.joining(", "));
  }

  private static String names(List<Storey> storeys) {
    return storeys.stream()
        .map(storey -> "." + storey.shortName())
        .collect(Collectors.joining(" "));
  }

  private static String homes(Module module) {
    return Stream.of(Library.values())
        .filter(library -> library.homes.equals(List.of(module)))
        .map(library -> library.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }

  /** The first sentence of what a package says of itself. */
  private static String purpose(String packageName) {
    Path file =
        Path.of("src/main/java", packageName.replace('.', '/').split("/", -1))
            .resolve("package-info.java");
    try {
      Matcher sentence = FIRST_SENTENCE.matcher(Files.readString(file));
      if (!sentence.find()) {
        throw new AssertionError(file + " does not begin with a sentence");
      }
      String plain = sentence.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ");
      return plain.replaceAll("\\{@\\w+\\s+([^}]*)\\}", "`$1`").replaceAll("\\.$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
