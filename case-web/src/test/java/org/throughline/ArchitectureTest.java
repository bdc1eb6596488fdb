package org.throughline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
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
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.Unrecorded;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.document.DocumentPages;
import org.throughline.docs.document.Documents;

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
                    "org.throughline.web..")
            .because("the rules of the field outlive any screen, protocol or library that serves them");

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
                    "org.throughline.web..")
            .because("documents are read the same for a screen, a program and a job");

    @ArchTest
    static final ArchRule authSeesCoreAndNoFace = noClasses()
            .that()
            .resideInAPackage("org.throughline.auth..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.throughline.docs..", "org.throughline.web..")
            .because("who is calling is known before anything is shown");

    @ArchTest
    static final ArchRule featuresOfCoreFormNoCircle = slices().matching("org.throughline.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature is understood and changed with those below it alone; others hear of it by its events");

    @ArchTest
    static final ArchRule featuresOfDocsFormNoCircle = slices().matching("org.throughline.docs.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a step on the way of a document knows those before it alone");

    @ArchTest
    static final ArchRule featuresOfTheWebFormNoCircle = slices().matching("org.throughline.web.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a screen is changed without reading all others: pages lead to each other by addresses,"
                    + " and layouts are found by them");

    @ArchTest
    static final ArchRule packagesFormNoCircle = slices().matching("org.throughline.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a circle are one package under several names");

    @ArchTest
    static final ArchRule placesAreNamedByAddresses = noClasses()
            .that()
            .resideInAPackage("org.throughline.web..")
            .and()
            .resideOutsideOfPackage("org.throughline.web.address")
            .should()
            .callMethod(UI.class, "navigate", String.class)
            .orShould()
            .callMethod(UI.class, "navigate", String.class, QueryParameters.class)
            .orShould()
            .callConstructor(com.vaadin.flow.router.Location.class, String.class)
            .orShould()
            .callConstructor(com.vaadin.flow.router.Location.class, String.class, QueryParameters.class)
            .because("a path that is written out twice is wrong in one place when it changes");

    @ArchTest
    static final ArchRule onlyTheServerStartsWhatReads = noClasses()
            .that()
            .resideOutsideOfPackage("org.throughline.docs.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.throughline.docs.text.child..")
            .because("what both sides say is in docs.text.protocol, and the rest runs in a process of its own");

    @ArchTest
    static final ArchRule rulesRunOverTheWordsOfStrangersElsewhere = noClasses()
            .that()
            .resideOutsideOfPackage("org.throughline.docs.recognition.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.throughline.docs.recognition.rule..")
            .because(
                    "a text can be made so that a rule never ends: they run in the process that reads documents alone");

    @ArchTest
    static final ArchRule whatReadsNeedsNothingOfTheServer = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.throughline.docs.text.child..",
                    "org.throughline.docs.text.layout..",
                    "org.throughline.docs.text.protocol..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.throughline..")
                    .and(not(resideInAnyPackage(
                            "org.throughline.docs.text.child..",
                            "org.throughline.docs.text.layout..",
                            "org.throughline.docs.text.protocol.."))))
            .because("a reading process has none of it on its class path");

    @ArchTest
    static final ArchRule facesAskServicesForDocuments = noClasses()
            .that()
            .resideInAPackage("org.throughline.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Documents.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DocumentPages.class)
            .because("only services ask who may see a document");

    @ArchTest
    static final ArchRule onlyServicesOpenTransactions = noClasses()
            .that()
            .areNotAnnotatedWith(Service.class)
            .and()
            .doNotBelongToAnyOf(TenantWork.class, Service.class)
            .should(beAnnotatedWith(Transactional.class))
            .andShould()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .because("one call of a use case is one transaction, and nothing below it can end it early");

    @ArchTest
    static final ArchRule servicesAreNamedSo = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .haveSimpleNameEndingWith("Service")
            .because("the door of a feature is seen from its name");

    @ArchTest
    static final ArchRule whatIsNamedServiceIsOne = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .and(not(resideInAPackage("org.throughline.core.access")))
            .should()
            .beAnnotatedWith(Service.class)
            .because("the word promises a transaction and a check of who may call");

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMayCall = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(sayWhoMayCall())
            .because("a use case that says nothing would be open to everybody");

    @ArchTest
    static final ArchRule whatTellsOfCasesIsRecorded = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and()
            .areNotAnnotatedWith(Unrecorded.class)
            .should(Recorded.IF_IT_TELLS_OF_CASES)
            .because("who has read of a child is answered afterwards, for lists and searches too;"
                    + " a use case that needs no entry says why");

    @ArchTest
    static final ArchRule facesNeverTouchTheDatabase = noClasses()
            .that()
            .resideInAPackage("org.throughline.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("what is read without a use case is read without asking who may see it");

    @ArchTest
    static final ArchRule resourcesAreNamedSo = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .because("what programs can call is found by its name");

    @ArchTest
    static final ArchRule whatIsNamedResourceIsOne = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .and()
            .resideInAPackage("org.throughline.web..")
            .should()
            .beAnnotatedWith(Path.class)
            .because("the word promises an address for programs");

    @ArchTest
    static final ArchRule listsOfFormsAreBounded = fields().that()
            .areDeclaredInClassesThat(new DescribedPredicate<>("are form records") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isRecord() && type.getSimpleName().endsWith("Form");
                }
            })
            .and()
            .areNotStatic()
            .and()
            .haveRawType(assignableTo(Collection.class))
            .should()
            .beAnnotatedWith(Size.class)
            .because("what a stranger may send is measured before it is worked on");

    @ArchTest
    static final ArchRule viewsArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .haveSimpleNameEndingWith("View")
            .andShould()
            .bePackagePrivate()
            .because("a page is led to by its address, never by its class");

    @ArchTest
    static final ArchRule noVagueNames = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Facade|Dto)$")
            .because("such a name says how a class is made and not what it is");

    @ArchTest
    static final ArchRule noNameStandsTwice = classes()
            .that()
            .resideInAPackage("org.throughline.web..")
            .and()
            .areNotAnonymousClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(haveASimpleNameOfTheirOwn())
            .because("who reads a name must not have to look which of two is meant");

    private static ArchCondition<JavaClass> haveASimpleNameOfTheirOwn() {
        return new ArchCondition<>("have a simple name of their own") {

            private final Map<String, JavaClass> first = new HashMap<>();

            @Override
            public void check(JavaClass one, ConditionEvents events) {
                var other = first.putIfAbsent(one.getSimpleName(), one);
                events.add(new SimpleConditionEvent(
                        one, other == null, one.getName() + (other == null ? "" : " and " + other.getName())));
            }
        };
    }

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
