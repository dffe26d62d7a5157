package org.attesta.web.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Path;
import java.io.Serializable;
import java.util.Date;
import java.util.Set;
import org.attesta.shared.Aggregate;
import org.attesta.shared.Repository;

/** The face over the services: what it may know of them, and how its parts are named. */
@AnalyzeClasses(packages = "org.attesta.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.attesta.web.";

    /** What all pages and resources stand on. */
    private static final Set<String> COMMON = Set.of("rest", "shell", "security");

    @ArchTest
    static final ArchRule knowsServicesNotWhatIsBehindThem = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(Aggregate.class)
                    .or(assignableTo(Repository.class))
                    .or(resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..")
                            .and(DescribedPredicate.not(assignableTo(OptimisticLockException.class)))));

    @ArchTest
    static final ArchRule featuresStandBesideEachOther = classes().should(knowCommonPartsOnly());

    @ArchTest
    static final ArchRule backingBeansAreNamedSoAndCanBeKept = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(org.omnifaces.cdi.ViewScoped.class)
            .should()
            .haveSimpleNameEndingWith("Backing")
            .andShould()
            .beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule whatIsNamedBackingIsABean = classes()
            .that()
            .haveSimpleNameEndingWith("Backing")
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .beAnnotatedWith(jakarta.inject.Named.class);

    @ArchTest
    static final ArchRule resourcesAreNamedSo =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule onlyTheClockKnowsWhatTimeItIs = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe("asks what time it is", ArchitectureTest::asksTheTime));

    @ArchTest
    static final ArchRule nothingOfJavaxEnterprise = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("javax.sql..", "javax.naming..", "javax.crypto..", "javax.imageio.."))));

    @ArchTest
    static final ArchRule nothingOnTheConsole = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static boolean asksTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        if (owner.isEquivalentTo(Date.class)) {
            return access.getTarget().getName().equals("<init>");
        }
        return (owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class))
                && access.getTarget().getName().matches("now|system.*|currentTimeMillis");
    }

    private static ArchCondition<JavaClass> knowCommonPartsOnly() {
        return new ArchCondition<>("know no other feature of the web but the common parts") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = featureOf(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(d -> !allowed(own, featureOf(d.getTargetClass())))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
            }
        };
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to) || COMMON.contains(to);
    }

    private static String featureOf(JavaClass type) {
        var rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
