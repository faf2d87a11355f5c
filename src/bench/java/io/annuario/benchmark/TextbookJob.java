package io.annuario.benchmark;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The same work as the documentation of Spring Batch and POI teaches it: a chunk step from a reader
 * over the user model to a {@code JdbcBatchItemWriter}, and a tasklet that writes a workbook of all
 * rows and of the sums. It judges nothing, keeps no history and reads nothing back.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
class TextbookJob {

  private static final int CHUNK = 1_000;

  /** Arguments: the database's URL, user and password, the folder. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[3]);
    System.setProperty("textbook.url", arguments[0]);
    System.setProperty("textbook.user", arguments[1]);
    System.setProperty("textbook.password", arguments[2]);
    System.setProperty("textbook.folder", folder.toString());
    try (var context = SpringApplication.run(TextbookJob.class)) {
      JobExecution execution =
          context
              .getBean(JobOperator.class)
              .start(
                  context.getBean(Job.class),
                  new JobParametersBuilder()
                      .addString("folder", folder.toString())
                      .toJobParameters());
      if (execution.getStatus().isUnsuccessful()) {
        throw new IllegalStateException(execution.toString());
      }
    }
  }

  @Bean
  DataSource dataSource() {
    DataSource source =
        DataSourceBuilder.create()
            .url(System.getProperty("textbook.url"))
            .username(System.getProperty("textbook.user"))
            .password(System.getProperty("textbook.password"))
            .build();
    String vendor = System.getProperty("textbook.url").contains(":mysql:") ? "mysql" : "h2";
    new ResourceDatabasePopulator(
            new ClassPathResource("org/springframework/batch/core/schema-" + vendor + ".sql"))
        .execute(source);
    new JdbcTemplate(source)
        .execute(
            """
            create table figure (id bigint auto_increment primary key, file varchar(255),
              sheet varchar(255), cell varchar(10), territory varchar(255), sex varchar(50),
              age varchar(50), indicator varchar(255), amount decimal(20, 4))""");
    return source;
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource source) {
    return new JdbcTransactionManager(source);
  }

  @Bean
  JdbcBatchItemWriter<TextbookFigure> writer(DataSource source) {
    return new JdbcBatchItemWriterBuilder<TextbookFigure>()
        .dataSource(source)
        .sql(
            "insert into figure (file, sheet, cell, territory, sex, age, indicator, amount) values"
                + " (:file, :sheet, :cell, :territory, :sex, :age, :indicator, :amount)")
        .itemSqlParameterSourceProvider(SimplePropertySqlParameterSource::new)
        .build();
  }

  @Bean
  Step load(
      JobRepository repository,
      PlatformTransactionManager transactions,
      JdbcBatchItemWriter<TextbookFigure> writer)
      throws Exception {
    return new StepBuilder("load", repository)
        .<TextbookFigure, TextbookFigure>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(new TextbookReader(Path.of(System.getProperty("textbook.folder"))))
        .writer(writer)
        .build();
  }

  @Bean
  Step report(
      JobRepository repository, PlatformTransactionManager transactions, DataSource source) {
    return new StepBuilder("report", repository)
        .tasklet(
            (contribution, context) -> {
              write(new JdbcTemplate(source));
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  @Bean
  Job textbook(
      JobRepository repository, @Qualifier("load") Step load, @Qualifier("report") Step report) {
    return new JobBuilder("textbook", repository).start(load).next(report).build();
  }

  private static void write(JdbcTemplate sql) throws Exception {
    Path file = Path.of(System.getProperty("textbook.folder")).resolveSibling("textbook.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      list(workbook, sql, "Data", "select * from figure order by id");
      list(
          workbook,
          sql,
          "Totals",
          "select indicator, sum(amount) as amount from figure group by indicator order by"
              + " indicator");
      workbook.write(out);
    }
  }

  private static void list(XSSFWorkbook workbook, JdbcTemplate sql, String name, String query) {
    Sheet sheet = workbook.createSheet(name);
    AtomicInteger next = new AtomicInteger();
    sql.query(
        query,
        rows -> {
          int columns = rows.getMetaData().getColumnCount();
          Row row = sheet.createRow(next.getAndIncrement());
          for (int column = 0; column < columns; column++) {
            if (rows.getObject(column + 1) instanceof Number number) {
              row.createCell(column).setCellValue(number.doubleValue());
            } else {
              row.createCell(column).setCellValue(rows.getString(column + 1));
            }
          }
        });
    sheet.createFreezePane(0, 1);
  }
}
