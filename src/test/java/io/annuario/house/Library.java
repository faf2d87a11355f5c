package io.annuario.house;

import static io.annuario.house.Module.CHECKING;
import static io.annuario.house.Module.CLI;
import static io.annuario.house.Module.CORRECTION;
import static io.annuario.house.Module.DEFINITION;
import static io.annuario.house.Module.DISCLOSURE;
import static io.annuario.house.Module.EXPLANATION;
import static io.annuario.house.Module.HTML;
import static io.annuario.house.Module.JOB;
import static io.annuario.house.Module.PRIVACY;
import static io.annuario.house.Module.REPORT;
import static io.annuario.house.Module.SPREADSHEET;
import static io.annuario.house.Module.STORE;
import static io.annuario.house.Module.WORKBOOK;

import java.util.List;

/** Other people's code, and the packages of ours that are its only home. */
enum Library {
  YAML(List.of("org.snakeyaml..", "org.yaml.."), DEFINITION),

  /** Returns may be CSV, and so are the code lists of a job. */
  CSV(List.of("de.siegmar.fastcsv.."), SPREADSHEET, DEFINITION),

  SPREADSHEETS(
      List.of("org.apache.poi..", "org.openxmlformats.."), SPREADSHEET, WORKBOOK, CORRECTION),

  READING_OF_SPREADSHEETS(
      List.of(
          "org.apache.poi.hssf..",
          "org.apache.poi.poifs..",
          "org.apache.poi.xssf.binary..",
          "org.apache.poi.xssf.eventusermodel.."),
      SPREADSHEET),

  WRITING_OF_SPREADSHEETS(
      List.of("org.apache.poi.xssf.streaming..", "org.apache.poi.xssf.usermodel.."),
      WORKBOOK,
      CORRECTION),

  VTL(List.of("fr.insee.vtl..", "javax.script..", "org.antlr.."), CHECKING),

  JDBC(
      List.of(
          "java.sql..",
          "org.springframework.jdbc..",
          "org.flywaydb..",
          "com.zaxxer..",
          "org.h2..",
          "com.mysql.."),
      STORE),

  /** A job repository is given the store's data source, without looking into it. */
  DATA_SOURCES(List.of("javax.sql.."), STORE, JOB),

  SPRING_BATCH(List.of("org.springframework.batch.."), JOB),

  SPRING_BOOT(List.of("org.springframework.boot..", "org.springframework.context.."), JOB, STORE),

  LINEAR_PROGRAMMING(List.of("org.ojalgo.."), DISCLOSURE),

  REGISTER_OF_PLACES(List.of("it.kamaladafrica.."), PRIVACY),

  JSON(List.of("tools.jackson..", "com.fasterxml.jackson.."), CLI),

  /** Of the packages that have pages, their templates alone name it. */
  TEMPLATES(List.of("gg.jte.."), HTML, EXPLANATION, REPORT),

  COMMAND_LINE(List.of("picocli..", "me.tongfei.."), CLI);

  final List<String> packages;
  final List<Module> homes;

  Library(List<String> packages, Module... homes) {
    this.packages = packages;
    this.homes = List.of(homes);
  }
}
