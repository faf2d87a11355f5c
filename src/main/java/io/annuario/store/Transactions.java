package io.annuario.store;

import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All or nothing: in the caller's transaction if there is one, else in one of its own. */
final class Transactions {

  private final TransactionTemplate template;
  private final TransactionTemplate apart;
  private final JdbcTemplate sql;

  Transactions(DataSource dataSource) {
    template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    apart = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    sql = new JdbcTemplate(dataSource);
  }

  <T> T in(Supplier<T> work) {
    return template.execute(status -> work.get());
  }

  void in(Runnable work) {
    template.executeWithoutResult(status -> work.run());
  }

  /** In a transaction of its own, whatever becomes of the caller's. */
  void apart(Runnable work) {
    apart.executeWithoutResult(status -> work.run());
  }

  /**
   * Has the embedded database wait for the disk once the transaction is committed, as MySQL does by
   * itself: what was said to be published must outlast a power cut.
   */
  void syncOnCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            if (sql.execute((Connection connection) -> Vendor.of(connection)) == Vendor.H2) {
              sql.execute("checkpoint sync");
            }
          }
        });
  }
}
