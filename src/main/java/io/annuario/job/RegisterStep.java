package io.annuario.job;

import io.annuario.definition.Office;
import io.annuario.extraction.reading.Extraction;
import io.annuario.extraction.reading.OfficeRecognition;
import io.annuario.extraction.reading.OfficeRecognition.Outcome.Recognised;
import io.annuario.extraction.reading.OfficeRecognition.Outcome.Unrecognised;
import io.annuario.observation.About;
import io.annuario.observation.Erasure;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Return;
import io.annuario.store.Erasures;
import io.annuario.store.Readings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Finds out whose return each file is, and which returns an earlier run has read already. */
@Configuration(proxyBeanMethods = false)
class RegisterStep {

  @Bean
  Step register(
      JobRepository repository,
      PlatformTransactionManager transactions,
      RunRequest request,
      Extraction extraction,
      Readings readings,
      Erasures erasures,
      Candidate candidate,
      StopRequest stop,
      Progress progress) {
    return new StepBuilder("register", repository)
        .allowStartIfComplete(true)
        .tasklet(
            (contribution, context) -> {
              stop.checkInterrupted(contribution.getStepExecution());
              progress.doing(Progress.Stage.REGISTER);
              register(candidate, request, extraction.offices(), erasures.of(request.edition()));
              candidate
                  .unread()
                  .forEach(
                      file ->
                          readings
                              .find(
                                  request.edition(),
                                  file.source(),
                                  request
                                      .edition()
                                      .readingFingerprint(request.definition().fingerprint()))
                              .ifPresent(reading -> candidate.reuse(file.source(), reading)));
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  private static void register(
      Candidate candidate,
      RunRequest request,
      OfficeRecognition recognition,
      List<Erasure> erasures) {
    Map<String, Erasure> erased =
        erasures.stream().collect(Collectors.toMap(Erasure::sha256, Function.identity()));
    List<Office> offices = request.definition().offices().all();
    List<Registered> registered = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(candidate.oddities());
    Map<String, String> names = new HashMap<>();
    for (Received file : candidate.received()) {
      String first = names.putIfAbsent(file.sha256(), file.file());
      Erasure gone = erased.get(file.sha256());
      if (gone != null) {
        findings.add(erased(file.file(), gone).about(About.NOTHING.worth(file.sha256())));
      } else if (first != null) {
        findings.add(copy(file.file(), first).about(About.NOTHING.worth(file.sha256())));
      } else {
        OfficeRecognition.Outcome outcome = recognition.recognise(file.path(), file.file());
        if (outcome instanceof Recognised recognised) {
          Office office = recognised.office();
          Return source = new Return(file.sha256(), file.file(), office.code());
          registered.add(new Registered(source, file.path(), office));
        } else {
          Finding finding = ((Unrecognised) outcome).finding();
          findings.add(finding.about(About.NOTHING.worth(file.sha256())));
        }
      }
    }
    registered.sort(Comparator.comparingInt(file -> offices.indexOf(file.office())));
    candidate.register(registered, findings);
  }

  private static Finding erased(String file, Erasure gone) {
    return Finding.of(
        FindingCode.RETURN_ERASED,
        Place.ofFile(file),
        new Phrase("modello", "return"),
        new Phrase("un modello da conservare", "a return that may be kept"),
        Phrase.of(
            "quello di %s i cui testi sono stati cancellati: %s",
            "that of %s whose texts were erased: %s", gone.office(), gone.reason()),
        new Phrase(
            "Toglierlo dalla cartella, e chiederne all'ufficio uno senza quei testi.",
            "Take it out of the folder, and ask the office for one without these texts."));
  }

  static Finding copy(String file, String first) {
    return Finding.of(
        FindingCode.RETURN_COPIED,
        Place.ofFile(file),
        new Phrase("copia", "copy"),
        new Phrase("ogni modello una volta sola", "each return once"),
        new Phrase("lo stesso contenuto di " + first, "the same content as " + first),
        new Phrase(
            "La copia non viene letta: toglierla dalla cartella.",
            "The copy is not read: remove it from the folder."));
  }
}
