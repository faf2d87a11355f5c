package io.annuario.job;

import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import io.annuario.observation.WorkbookSeal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended. Vintage, totals and workbook are those that stand published after it, whether
 * this run made them or an earlier one.
 *
 * @param vintage number of the vintage that stands; null when there is none
 * @param rules how often each rule held, in this run or when what stands unchanged was published;
 *     null when nobody knows
 * @param totals indicator code to total at the top territory, in the order of the definition
 * @param incomplete of the totals that go without an office what they go without, and how the
 *     others changed, by indicator
 * @param likeForLike indicator code to the change since the edition before of the offices that sent
 *     in both; empty where all did
 * @param workbook null when there is no vintage
 * @param seal what the workbook is known by; null likewise
 * @param shown findings, the most important first; at most {@link #MOST_SHOWN} of a severity
 * @param list where all findings are listed for people; null when there is none
 * @param report the page about the edition
 * @param toCorrect what goes back to the offices
 * @param revisions figures of the vintage that differ from the one before it
 * @param corrections figures of the vintage that are not those that were sent
 * @param before number of the vintage that it was compared with; null for the first one, and when
 *     those before it are not in this database
 * @param firstLeft whether those before it had all been withdrawn
 * @param absences offices for which nothing was published; empty when something was
 * @param restricted the workbook with every figure; null when none was asked for
 * @param withheld ids of those shown which tell of figures that are not for everybody
 */
public record Outcome(
    Ending ending,
    @Nullable Integer vintage,
    Returns returns,
    Observations observations,
    Items items,
    Findings findings,
    @Nullable List<Rule> rules,
    Map<String, Amount> totals,
    Map<String, Phrase> incomplete,
    Map<String, Change> likeForLike,
    @Nullable Path workbook,
    @Nullable WorkbookSeal seal,
    List<Finding> shown,
    @Nullable Path list,
    Path report,
    ToCorrect toCorrect,
    long revisions,
    int corrections,
    @Nullable Integer before,
    boolean firstLeft,
    List<AwaitedOffice> absences,
    Protection protection,
    @Nullable Path restricted,
    Set<String> withheld) {

  /** More findings than this are for the list alone. */
  public static final int MOST_SHOWN = 1000;

  public Outcome {
    totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    incomplete = Map.copyOf(incomplete);
    likeForLike = Collections.unmodifiableMap(new LinkedHashMap<>(likeForLike));
    rules = rules == null ? null : List.copyOf(rules);
    shown = List.copyOf(shown);
    absences = List.copyOf(absences);
    withheld = Set.copyOf(withheld);
  }

  /**
   * What the vintage that stands was published without.
   *
   * @param hidden how many figures and sums, small counts and those from which one could be worked
   *     out; how many of either is never told
   * @param alreadyPublic how many of them an earlier vintage shows
   * @param totals the indicators of which not even the total at the top territory is shown
   */
  public record Protection(int hidden, int alreadyPublic, Set<String> totals) {

    /** Everything is shown. */
    static final Protection NONE = new Protection(0, 0, Set.of());

    public Protection {
      totals = Set.copyOf(totals);
    }
  }

  /**
   * What all offices together say of an indicator.
   *
   * @param value null when no office knows
   * @param qualifier what the value is to the true count
   */
  public record Amount(@Nullable BigDecimal value, Qualifier qualifier) {}

  /**
   * What the offices that sent in two editions counted in both.
   *
   * @param percent by how much it changed, to one decimal
   * @param offices how many they are, of those expected
   * @param estimate of what all come to once the others have sent; null where none is asked for, or
   *     possible
   */
  public record Change(
      BigDecimal now,
      BigDecimal before,
      BigDecimal percent,
      int offices,
      int expected,
      @Nullable Estimate estimate) {}

  /**
   * What is no count.
   *
   * @param late the part of it that is estimated
   * @param offices how many are late
   */
  public record Estimate(BigDecimal value, BigDecimal late, int offices) {}

  /**
   * Counts of returns.
   *
   * @param expected offices that must send one
   * @param received files found
   * @param read files read by this run
   * @param reused files read by an earlier run and not since changed
   * @param rejected files with errors, or whose office nobody knows
   * @param missing codes of the offices without a return
   * @param excluded codes of the offices whose return was left out whole
   */
  public record Returns(
      int expected,
      int received,
      int read,
      int reused,
      int rejected,
      List<String> missing,
      List<String> excluded) {

    public Returns {
      missing = List.copyOf(missing);
      excluded = List.copyOf(excluded);
    }
  }

  /**
   * Counts of figures: those met in the returns, kept, and turned into errors.
   *
   * @param otherPeriods figures of other periods than the edition's, which are none of these
   */
  public record Observations(long read, long accepted, long rejected, long otherPeriods) {}

  /**
   * What the offices owe, one indicator of one office each.
   *
   * @param missing those of which no figure came
   */
  public record Items(int expected, int received, List<Item> missing) {

    public Items {
      missing = List.copyOf(missing);
    }
  }

  /** An indicator that an office owes, by their codes. */
  public record Item(String office, String indicator) {}

  /**
   * How often a rule was held against figures.
   *
   * @param unverifiable where one of its figures is missing or a bound, or it has no result
   */
  public record Rule(String id, long pass, long fail, long unverifiable) {}

  /**
   * What goes back to the offices: annotated returns and letters.
   *
   * @param folder where it is; null when there is nothing to correct
   * @param returns how many of them have something to correct
   * @param trouble what could not be written, and why; null when all was
   */
  public record ToCorrect(@Nullable Path folder, int returns, @Nullable Phrase trouble) {}

  /** Counts of findings by severity. */
  public record Findings(long error, long query, long note) {}
}
