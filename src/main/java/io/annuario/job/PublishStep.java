package io.annuario.job;

import io.annuario.checking.Verdict;
import io.annuario.definition.Edition;
import io.annuario.observation.Finding;
import io.annuario.store.EditionLock;
import io.annuario.store.Recipe;
import io.annuario.store.Recipes;
import io.annuario.store.RuleCounts;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the new vintage current, in one transaction. */
@Configuration(proxyBeanMethods = false)
class PublishStep {

  @Bean
  Step publish(
      JobRepository repository,
      PlatformTransactionManager transactions,
      RunRequest request,
      Vintages vintages,
      Recipes recipes,
      RuleCounts rules,
      ProtectedCells cells,
      EditionLock held,
      OutputFolder output,
      Candidate candidate,
      StopRequest stop,
      Progress progress) {
    return new StepBuilder("publish", repository)
        .allowStartIfComplete(true)
        .tasklet(
            (contribution, context) -> {
              stop.checkInterrupted(contribution.getStepExecution());
              progress.doing(Progress.Stage.PUBLISH);
              held.assertHeld();
              output.requireKept();
              publish(request, vintages, recipes, rules, cells, candidate);
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  private static void publish(
      RunRequest request,
      Vintages vintages,
      Recipes recipes,
      RuleCounts rules,
      ProtectedCells cells,
      Candidate candidate)
      throws IOException {
    List<Vintage.Member> members = candidate.members();
    members.forEach(Reconciliation::requireBalanced);
    Edition edition = request.edition();
    String judgedBy = JudgedBy.fingerprint(request, candidate.compared(), vintages);
    Optional<Vintage> current = vintages.current(edition);
    // A crash between publishing and writing the workbook leaves the vintage as it has to be.
    if (current.isPresent() && SameAsPublished.of(current.get(), candidate.received(), judgedBy)) {
      candidate.stands(current.get(), current.get().workbook() == null);
      return;
    }
    List<Finding> findings = new ArrayList<>(candidate.registration());
    findings.addAll(candidate.judgement());
    boolean complete =
        MissingOffices.of(request, members).isEmpty() && candidate.lessened().isEmpty();
    Edition previous = request.previous();
    Recipe recipe =
        PublishedRequest.recipe(
            request, previous == null ? null : vintages.current(previous).orElse(null));
    Vintage vintage =
        vintages.publish(
            edition,
            judgedBy,
            members,
            complete,
            findings,
            new PublishedWorkbooks(request.folders(), edition).highest());
    recipes.keep(vintage, recipe);
    rules.keep(vintage, candidate.verdict().map(Verdict::rules).orElse(List.of()));
    cells.keep(vintage, candidate.hidden());
    candidate.stands(vintage, true);
  }
}
