package io.annuario.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A package of the pipeline and the packages that it may use: the table of the design. */
enum Module {
  XML(),
  OBSERVATION(),
  DEFINITION(OBSERVATION),
  SPREADSHEET(XML, OBSERVATION),
  PRIVACY(DEFINITION, OBSERVATION),
  EXTRACTION(SPREADSHEET, PRIVACY, DEFINITION, OBSERVATION),
  DRAFT(EXTRACTION, SPREADSHEET, DEFINITION, OBSERVATION),
  HTML(OBSERVATION),
  EXPLANATION(HTML, EXTRACTION, SPREADSHEET, PRIVACY, DEFINITION, OBSERVATION),
  CONSOLIDATION(DEFINITION, OBSERVATION),
  DISCLOSURE(CONSOLIDATION, DEFINITION, OBSERVATION),
  REPORT(HTML, CONSOLIDATION, DEFINITION, OBSERVATION),
  CHECKING(CONSOLIDATION, DEFINITION, OBSERVATION),
  PLAUSIBILITY(CHECKING, DEFINITION, OBSERVATION),
  STORE(DEFINITION, OBSERVATION),
  WORKBOOK(XML, DISCLOSURE, STORE, CONSOLIDATION, DEFINITION, OBSERVATION),
  VERIFICATION(WORKBOOK, SPREADSHEET, XML, OBSERVATION),
  CORRECTION(CHECKING, XML, DEFINITION, OBSERVATION),
  JOB(
      VERIFICATION,
      CORRECTION,
      REPORT,
      WORKBOOK,
      DISCLOSURE,
      STORE,
      PLAUSIBILITY,
      CHECKING,
      CONSOLIDATION,
      EXPLANATION,
      EXTRACTION,
      SPREADSHEET,
      DEFINITION,
      OBSERVATION),
  CLI(JOB, DRAFT, VERIFICATION, EXPLANATION, DEFINITION, OBSERVATION);

  static final String ROOT = "io.annuario";

  /** The program without its tests. */
  static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private final List<Module> uses;

  Module(Module... uses) {
    this.uses = List.of(uses);
  }

  List<Module> uses() {
    return uses;
  }

  String packageName() {
    return ROOT + "." + this;
  }

  String pattern() {
    return packageName() + "..";
  }

  /** The program's own classes that this package must not touch. */
  DescribedPredicate<JavaClass> forbidden() {
    String[] allowed =
        Stream.concat(Stream.of(this), uses.stream()).map(Module::pattern).toArray(String[]::new);
    return resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed)));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
