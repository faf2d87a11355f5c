package io.annuario.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A storey of a module that has more than one trade: a package within the module's own. It may use
 * the module's words, and of the storeys only those that are listed here, which all stand below it.
 */
enum Storey {
  SOURCE(Module.SPREADSHEET, List.of()),
  CELL(Module.SPREADSHEET, List.of(SOURCE)),
  CSV(Module.SPREADSHEET, List.of(CELL, SOURCE)),
  ODS(Module.SPREADSHEET, List.of(CELL, SOURCE)),
  XLS(Module.SPREADSHEET, List.of(CELL, SOURCE)),
  OOXML(Module.SPREADSHEET, List.of(CELL, SOURCE)),
  OPENING(Module.SPREADSHEET, List.of(CSV, ODS, XLS, OOXML, SOURCE), "Spreadsheets", "PackedFiles"),

  NUMBER(Module.EXTRACTION, List.of()),
  LABEL(Module.EXTRACTION, List.of(NUMBER)),
  SHEET(Module.EXTRACTION, List.of(LABEL, NUMBER)),
  FRAME(Module.EXTRACTION, List.of(SHEET, LABEL, NUMBER)),
  TABLE(Module.EXTRACTION, List.of(FRAME, SHEET, LABEL, NUMBER)),
  READING(
      Module.EXTRACTION,
      List.of(TABLE, FRAME, SHEET, LABEL, NUMBER),
      "Extraction",
      "OfficeRecognition");

  private final Module module;
  private final List<Storey> uses;
  private final List<String> doors;

  Storey(Module module, List<Storey> uses, String... doors) {
    this.module = module;
    this.uses = uses;
    this.doors = List.of(doors);
  }

  static List<Storey> of(Module module) {
    return Arrays.stream(values()).filter(storey -> storey.module == module).toList();
  }

  Module module() {
    return module;
  }

  List<Storey> uses() {
    return uses;
  }

  /** The classes of this storey that other modules may name. */
  List<String> doors() {
    return doors.stream().map(door -> packageName() + "." + door).toList();
  }

  String shortName() {
    return name().toLowerCase(Locale.ROOT);
  }

  String packageName() {
    return module.packageName() + "." + shortName();
  }

  String pattern() {
    return packageName() + "..";
  }

  /** The classes of the same module that this storey must not touch. */
  DescribedPredicate<JavaClass> forbidden() {
    List<String> allowed = new ArrayList<>(List.of(module.packageName()));
    Stream.concat(Stream.of(this), uses.stream()).map(Storey::pattern).forEach(allowed::add);
    return resideInAPackage(module.pattern())
        .and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new))));
  }

  @Override
  public String toString() {
    return module + "." + shortName();
  }
}
