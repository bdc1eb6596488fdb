package org.throughline.web.duplicate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.duplicate.DuplicateService;
import org.throughline.core.duplicate.PossibleDuplicate;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;

/** Says, while a child's name is typed, who is here already and may be the same child. */
public final class DuplicateHints extends Div {

    private final transient DuplicateService duplicates;
    private final SerializableConsumer<PossibleDuplicate> choose;

    /** @param choose what is done when somebody says that it is this child */
    public DuplicateHints(DuplicateService duplicates, SerializableConsumer<PossibleDuplicate> choose) {
        this.duplicates = duplicates;
        this.choose = choose;
        getElement().setAttribute("role", "status");
    }

    public void look(String firstName, String lastName, @Nullable LocalDate born) {
        removeAll();
        var found = duplicates.alike(firstName, lastName, born);
        if (!found.isEmpty()) {
            add(new Callout(Tone.SOON, Icon.PEOPLE, hints(found)));
        }
    }

    /** It is a child we know; whoever chose it by mistake goes back. */
    public void chosen(String name, Runnable otherwise) {
        removeAll();
        var back = new Button(getTranslation("merge.other-child"), Icon.RETRY.icon(), click -> otherwise.run());
        var words = new Div(new Span(getTranslation("merge.further", name)), back);
        words.addClassNames("row", "wrap");
        add(new Callout(Tone.INFO, Icon.PERSON, words));
    }

    private Div hints(List<PossibleDuplicate> found) {
        var title = new Paragraph(getTranslation("merge.hints", found.size()));
        title.addClassName("strong");
        var list = new DuplicateList(found, duplicate -> {
            var further = new Button(getTranslation("merge.open-further"), click -> choose.accept(duplicate));
            further.setAriaLabel(
                    getTranslation("merge.open-further-of", duplicate.student().fullName(), duplicate.number()));
            return further;
        });
        var all = new Div(title, list);
        all.addClassNames("stack-s", "grow");
        return all;
    }
}
