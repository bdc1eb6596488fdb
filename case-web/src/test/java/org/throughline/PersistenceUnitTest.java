package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {

    private static final Pattern CLASS = Pattern.compile("<class>([^<]+)</class>");

    /** The server finds out when the application starts, or when the first query does. */
    @Test
    void persistenceUnit_namesEveryMappedClass_andNoOther() throws IOException {
        var mapped = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.throughline.core", "org.throughline.docs", "org.throughline.web")
                        .stream()
                        .filter(PersistenceUnitTest::isMapped)
                        .map(JavaClass::getName)
                        .toList();

        var unit = Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"));

        assertThat(CLASS.matcher(unit).results().map(named -> named.group(1)))
                .containsExactlyInAnyOrderElementsOf(mapped);
    }

    private static boolean isMapped(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Converter.class)
                || type.isAnnotatedWith(Embeddable.class);
    }
}
