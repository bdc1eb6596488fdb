package org.throughline.web.completion;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.throughline.docs.search.Completion;
import org.throughline.docs.search.CompletionService;
import org.throughline.web.address.Address;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.ui.Icon;

/**
 * The field of a search, with a list of how to go on: the pattern of a combobox whose text is free. Who takes no notice
 * of the list searches for what is typed.
 */
public class SuggestField extends Div {

    private static final int PAUSE_IN_MILLISECONDS = 250;
    private static final int LONGEST = 300;
    private static final String TYPED = "element.value";

    private final TextField text = new TextField();
    private final Div list = new Div();
    private final Span said = new Span();
    private final Consumer<String> onSearch;
    private final List<Div> options = new ArrayList<>();
    private transient List<Completion> suggested = List.of();
    private int at = -1;

    @SuppressWarnings("this-escape") // components build themselves in their constructor
    public SuggestField(String id, CompletionService completions, Consumer<String> onSearch) {
        this.onSearch = onSearch;
        addClassName("suggest");
        text.setPrefixComponent(Icon.SEARCH.icon());
        text.setAriaLabel(getTranslation("search.label"));
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(completions.complete(change.getValue()));
            }
        });
        // with what stands in the field now: the server may not have heard of it yet
        text.getElement()
                .addEventListener(
                        "keydown",
                        enter -> choose(enter.getEventData().get(TYPED).asString()))
                .setFilter("event.key === 'Enter'")
                .addEventData(TYPED);
        text.addBlurListener(blur -> close());
        onKey("ArrowDown", 1);
        onKey("ArrowUp", -1);
        text.getElement().addEventListener("keydown", escape -> close()).setFilter("event.key === 'Escape'");
        list.setId(id);
        list.addClassName("suggestions");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", getTranslation("search.suggestions"));
        said.addClassName("sr");
        said.getElement().setAttribute("role", "status");
        add(text, list, said);
        close();
    }

    public TextField text() {
        return text;
    }

    private void onKey(String key, int step) {
        text.getElement()
                .addEventListener("keydown", arrow -> moveBy(step))
                .setFilter("event.key === '" + key + "'")
                .preventDefault();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        text.getElement()
                .executeJs(
                        "const i = this.inputElement; i.setAttribute('role', 'combobox');"
                                + " i.setAttribute('aria-autocomplete', 'list'); i.setAttribute('aria-controls', $0);"
                                + " i.setAttribute('aria-expanded', 'false'); i.setAttribute('autocomplete', 'off');",
                        list.getId().orElseThrow());
    }

    private void show(List<Completion> now) {
        suggested = now;
        at = -1;
        options.clear();
        list.removeAll();
        for (var completion : now) {
            var option = option(completion);
            options.add(option);
            list.add(option);
        }
        list.setVisible(!now.isEmpty());
        said.setText(now.isEmpty() ? "" : getTranslation("search.suggested", now.size()));
        tellInput();
    }

    private Div option(Completion completion) {
        var kind = new Span(getTranslation("search.suggested." + completion.kind()));
        kind.addClassNames("s", "muted");
        var name = new Span(completion.text());
        name.addClassName("grow");
        var option = new Div(name, kind);
        option.setId(list.getId().orElseThrow() + "-" + options.size());
        option.addClassName("row");
        option.getElement().setAttribute("role", "option");
        option.getElement().setAttribute("aria-selected", "false");
        // before the field loses the focus, which closes the list
        option.getElement()
                .addEventListener("mousedown", press -> goTo(completion))
                .preventDefault();
        return option;
    }

    private void moveBy(int step) {
        if (options.isEmpty()) {
            return;
        }
        mark(false);
        // from the field itself, which is the place before the first and after the last
        at = Math.floorMod(at + 1 + step, options.size() + 1) - 1;
        mark(true);
        tellInput();
    }

    private void mark(boolean selected) {
        if (at >= 0) {
            options.get(at).getElement().setAttribute("aria-selected", String.valueOf(selected));
        }
    }

    private void choose(String typed) {
        if (at >= 0) {
            goTo(suggested.get(at));
        } else {
            search(typed);
        }
    }

    private void goTo(Completion completion) {
        switch (completion.kind()) {
            case CHILD -> open(CaseAddress.of(id(completion)));
            case PERSON -> open(CaseAddress.of(id(completion)).people());
            case DOCUMENT -> open(DocumentAddress.of(id(completion)));
            case WORDS -> {
                text.setValue(completion.text());
                search(completion.text());
            }
        }
    }

    /** All but words have one. */
    private static UUID id(Completion completion) {
        return requireNonNull(completion.id());
    }

    private void open(Address address) {
        close();
        text.clear();
        address.open();
    }

    private void search(String words) {
        close();
        if (!words.isBlank()) {
            onSearch.accept(words);
        }
    }

    private void close() {
        show(List.of());
    }

    private void tellInput() {
        var active = at < 0 ? "" : options.get(at).getId().orElseThrow();
        text.getElement()
                .executeJs(
                        "const i = this.inputElement; if (i) { i.setAttribute('aria-expanded', $0);"
                                + " if ($1) { i.setAttribute('aria-activedescendant', $1); }"
                                + " else { i.removeAttribute('aria-activedescendant'); } }",
                        String.valueOf(!options.isEmpty()),
                        active);
    }
}
