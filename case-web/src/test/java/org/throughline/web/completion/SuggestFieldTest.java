package org.throughline.web.completion;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.web.layout.SuggestionsFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = SuggestField.class)
class SuggestFieldTest extends BrowserlessTest {

    final SuggestionsFake suggestions = new SuggestionsFake();
    final List<String> searched = new ArrayList<>();
    SuggestField field;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void show() {
        field = new SuggestField("here", suggestions, searched::add);
        UI.getCurrent().add(field);
    }

    @Test
    void suggestions_areAnnounced_whileSomebodyTypes() {
        assertThat(list().isVisible()).isFalse();

        test(field.text()).setValue("rea");

        assertThat(suggestions.typed).containsExactly("rea");
        assertThat(list().isVisible()).isTrue();
        assertThat(list().getElement().getTextRecursively()).contains("Mateo Villanueva-Cruz", "Child", "plan.pdf");
        assertThat(field.getElement().getTextRecursively()).contains("3 suggestions");
    }

    @Test
    void withoutTheArrowsTheWordsAreSearchedForAsTheyAre() {
        test(field.text()).setValue("rea");

        press("Enter");

        assertThat(searched).containsExactly("rea");
        assertThat(list().isVisible()).isFalse();
    }

    @Test
    void theArrowsGoThroughTheListAndBackToTheField() {
        test(field.text()).setValue("rea");

        press("ArrowDown");
        assertThat(selected()).containsExactly(0);
        press("ArrowUp");
        assertThat(selected()).isEmpty();
        press("ArrowUp");
        assertThat(selected()).containsExactly(2);
        press("Enter");

        assertThat(searched).containsExactly("reading fluency");
        assertThat(field.text().getValue()).isEqualTo("reading fluency");
    }

    @Test
    void escapeClosesTheListAndNothingElse() {
        test(field.text()).setValue("rea");
        press("ArrowDown");

        press("Escape");

        assertThat(list().isVisible()).isFalse();
        assertThat(field.text().getValue()).isEqualTo("rea");
        press("Enter");
        assertThat(searched).containsExactly("rea");
    }

    @Test
    void emptyField_isNotSearchedFor() {
        press("Enter");

        assertThat(searched).isEmpty();
    }

    Component list() {
        return field.getChildren()
                .filter(part -> part.getId().isPresent())
                .findFirst()
                .orElseThrow();
    }

    List<Integer> selected() {
        var options = list().getChildren().toList();
        return IntStream.range(0, options.size())
                .filter(i -> "true".equals(options.get(i).getElement().getAttribute("aria-selected")))
                .boxed()
                .toList();
    }

    void press(String key) {
        new Keyboard(field.text()).press(key);
    }

    /** As the browser says it: with the key that the listener asks for. */
    static class Keyboard extends ComponentTester<TextField> {

        Keyboard(TextField field) {
            super(field);
        }

        void press(String key) {
            var data = JacksonUtils.createObjectNode();
            data.put("event.key === '" + key + "'", true);
            data.put("element.value", getComponent().getValue());
            fireDomEvent("keydown", data);
        }
    }
}
