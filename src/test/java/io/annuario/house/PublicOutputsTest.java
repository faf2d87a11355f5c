package io.annuario.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.annuario.consolidation.LikeForLike;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.disclosure.Kept;
import io.annuario.disclosure.Release;
import io.annuario.store.Figures;
import io.annuario.store.Revisions;
import org.junit.jupiter.api.Test;

/** What everybody may read is made of a release, in which small counts are protected. */
class PublicOutputsTest {

  @Test
  void a_workbook_has_its_figures_from_a_release_alone() {
    noClasses()
        .that()
        .resideInAPackage(Module.WORKBOOK.pattern())
        .should()
        .dependOnClassesThat(
            belongToAnyOf(Figures.class, Revisions.class, TerritoryTotals.class, Kept.class)
                // How the offices in both editions changed is told by the release.
                .or(equivalentTo(LikeForLike.class)))
        .because("these have every figure, those that must not be shown too")
        .check(Module.PROGRAM);
  }

  @Test
  void nobody_makes_a_release_but_disclosure() {
    constructors()
        .that()
        .areDeclaredIn(Release.class)
        .should()
        .bePrivate()
        .because("it is then the one place that decides what may leave")
        .check(Module.PROGRAM);
  }
}
