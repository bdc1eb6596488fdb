package org.throughline.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.web.layout.Views;

@ViewPackages(classes = DayField.class)
class DayFieldTest extends BrowserlessTest {

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @Test
    void day_isTypedAndTabbed_andTheMonthOpensOnlyWhenItIsAskedFor() {
        var field = new DayField("Day");
        UI.getCurrent().add(field);

        assertThat(field.isAutoOpen()).isFalse();
        assertThat(field.getI18n().getBadInputErrorMessage()).isNotBlank();
    }

    @Test
    void everyDay_isAskedForSo() throws Exception {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var other = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> read(path).contains("new DatePicker("))
                    .toList();

            assertThat(other).isEmpty();
        }
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
