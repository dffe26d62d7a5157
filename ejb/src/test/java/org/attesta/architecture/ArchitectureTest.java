package org.attesta.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;
import org.attesta.shared.Aggregate;
import org.attesta.shared.CivilClock;
import org.attesta.shared.Repository;

/** The walls between the features, and what the application without a face must never touch. */
@AnalyzeClasses(packages = "org.attesta", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Repositories of what is no {@link Aggregate}: without number or own life. */
    private static final Set<String> SMALL_REPOSITORIES = Set.of("TechnicalAreas", "PolicyVersions");

    /** Boundaries that are no use case of a person. */
    private static final Set<String> MACHINERY =
            Set.of("Idempotency", "LoginThrottle", "OwnTransaction", "Readiness", "Reading");

    private static final Pattern NOW = Pattern.compile("now|currentTimeMillis|system|systemUTC|systemDefaultZone");

    @ArchTest
    static final ArchRule featuresKnowOnlyWhatTheMapAllows =
            classes().that(ModuleMap.ours()).should(ModuleMap.knowOnlyWhatTheMapAllows());

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.attesta.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesAreKnownToTheirFeatureOnly = classes()
            .that(Entities.kept())
            .and()
            .areNotAssignableFrom(Aggregate.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule entitiesHaveVerbsNoSetters =
            classes().that(Entities.kept()).should(Entities.notHaveSetters());

    @ArchTest
    static final ArchRule entitiesReferToOthersById =
            classes().that(Entities.kept()).should(Entities.holdNoEntityOfAnotherFeature());

    @ArchTest
    static final ArchRule entitiesHaveNothingInjected =
            fields().that().areDeclaredInClassesThat(Entities.kept()).should().notBeAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule onlyRepositoriesSpeakToTheDatabase = noClasses()
            .that(DescribedPredicate.not(JavaClass.Predicates.assignableTo(Repository.class)))
            .and(DescribedPredicate.not(resideInAnyPackage(
                    "org.attesta.shared",
                    "org.attesta.journal",
                    "org.attesta.access",
                    "org.attesta.startup",
                    "org.attesta.demo")))
            .and(DescribedPredicate.not(named(SMALL_REPOSITORIES)))
            .should()
            .dependOnClassesThat(type(EntityManager.class));

    @ArchTest
    static final ArchRule listsThatAreSentHoldNoNothing =
            classes().that().areRecords().should(InputLists.refuseNothingsInValidatedLists());

    @ArchTest
    static final ArchRule knowsNoFace = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule onlyTheClockKnowsWhatTimeItIs = noClasses()
            .that()
            .areNotAssignableTo(CivilClock.class)
            .should()
            .accessTargetWhere(DescribedPredicate.describe("asks what time it is", ArchitectureTest::asksTheTime));

    @ArchTest
    static final ArchRule servicesAreNamedSo = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and(DescribedPredicate.not(named(MACHINERY)))
            .should()
            .haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule nothingOfJavaxEnterprise = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax..")
                    .and(DescribedPredicate.not(resideInAnyPackage(
                            "javax.sql..", "javax.naming..", "javax.crypto..", "javax.imageio..", "javax.xml.."))));

    @ArchTest
    static final ArchRule nothingOnTheConsole = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe("named " + names, c -> names.contains(c.getSimpleName()));
    }

    private static boolean asksTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.isEquivalentTo(Date.class)) {
            return name.equals("<init>");
        }
        boolean clock = owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class);
        return clock && NOW.matcher(name).matches() && !(owner.isEquivalentTo(Clock.class) && name.equals("instant"));
    }
}
