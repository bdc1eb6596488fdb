package org.throughline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.tenancy.TenantWork;

/** The shape of the house. */
@AnalyzeClasses(
        packages = "org.throughline",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestArchives.class})
class ArchitectureTest {

    /** The fakes that other modules lend. */
    static final class WithoutTestArchives implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule coreSeesOnlyTheDomain = noClasses()
            .that()
            .resideInAPackage("org.throughline.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "org.apache.tika..",
                    "org.apache.lucene..",
                    "org.keycloak..",
                    "org.throughline.docs..",
                    "org.throughline.auth..",
                    "org.throughline.web..");

    @ArchTest
    static final ArchRule docsSeeCoreAndNoFace = noClasses()
            .that()
            .resideInAPackage("org.throughline.docs..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin..",
                    "jakarta.ws.rs..",
                    "org.keycloak..",
                    "org.throughline.auth..",
                    "org.throughline.web..");

    @ArchTest
    static final ArchRule authSeesCoreAndNoFace = noClasses()
            .that()
            .resideInAPackage("org.throughline.auth..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.throughline.docs..", "org.throughline.web..");

    @ArchTest
    static final ArchRule featuresOfCoreFormNoCircle =
            slices().matching("org.throughline.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresOfDocsFormNoCircle =
            slices().matching("org.throughline.docs.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyServicesOpenTransactions = noClasses()
            .that()
            .areNotAnnotatedWith(Service.class)
            .and()
            .doNotBelongToAnyOf(TenantWork.class, Service.class)
            .should(beAnnotatedWith(Transactional.class))
            .andShould()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class);

    @ArchTest
    static final ArchRule servicesAreNamedSo =
            classes().that().areAnnotatedWith(Service.class).should().haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule whatIsNamedServiceIsOne = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .and(not(resideInAPackage("org.throughline.core.access")))
            .should()
            .beAnnotatedWith(Service.class);

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMayCall = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(sayWhoMayCall());

    @ArchTest
    static final ArchRule facesNeverTouchTheDatabase = noClasses()
            .that()
            .resideInAPackage("org.throughline.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule resourcesAreNamedSo =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule whatIsNamedResourceIsOne = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .and()
            .resideInAPackage("org.throughline.web..")
            .should()
            .beAnnotatedWith(Path.class);

    @ArchTest
    static final ArchRule viewsArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .haveSimpleNameEndingWith("View")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule noVagueNames =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Facade|Dto)$");

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("be @Allowed, or in a class that is") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var says = method.isAnnotatedWith(Allowed.class)
                        || method.getOwner().isAnnotatedWith(Allowed.class);
                events.add(new SimpleConditionEvent(
                        method, says, method.getFullName() + (says ? " says" : " does not say") + " who may call"));
            }
        };
    }
}
