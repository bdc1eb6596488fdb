package org.throughline.deploy;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The shape of what starts the house. */
@AnalyzeClasses(packages = "org.throughline.deploy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule partsFormNoCircle = slices().matching("org.throughline.(**)")
            .should()
            .beFreeOfCycles()
            .because("each server is started and stopped without knowing who starts all of them");
}
