package org.throughline.web.duplicate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.duplicate.DuplicateService;
import org.throughline.core.duplicate.PossibleDuplicate;
import org.throughline.core.student.Likeness;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;

/** Says, while a child's name is typed, who is here already and may be the same child. */
public final class DuplicateHints extends Div {

    private final transient DuplicateService duplicates;
    private final SerializableConsumer<PossibleDuplicate> choose;
    private final Set<UUID> others = new HashSet<>();
    private transient List<PossibleDuplicate> found = List.of();
    private Button another = new Button();

    /** @param choose what is done when somebody says that it is this child */
    public DuplicateHints(DuplicateService duplicates, SerializableConsumer<PossibleDuplicate> choose) {
        this.duplicates = duplicates;
        this.choose = choose;
        getElement().setAttribute("role", "status");
    }

    public void look(String firstName, String lastName, @Nullable LocalDate born) {
        removeAll();
        found = duplicates.alike(firstName, lastName, born);
        if (!found.isEmpty() && !isAnswered()) {
            add(new Callout(Tone.SOON, Icon.PEOPLE, hints(found)));
        }
    }

    /** Looks once more, and leads there if somebody who is likely the same child was found and nobody has answered. */
    public boolean needAnswer(String firstName, String lastName, @Nullable LocalDate born) {
        look(firstName, lastName, born);
        var likely = found.stream().anyMatch(one -> one.likeness().strength() != Likeness.Strength.POSSIBLE);
        if (!likely || isAnswered()) {
            return false;
        }
        another.focus();
        getElement().callJsFunction("scrollIntoView");
        return true;
    }

    /** Whoever said that it is another child is asked again only about somebody else. */
    private boolean isAnswered() {
        return others.containsAll(
                found.stream().map(PossibleDuplicate::studentId).toList());
    }

    /** It is a child we know; whoever chose it by mistake goes back. */
    public void chosen(String name, Runnable otherwise) {
        removeAll();
        var back = new Button(getTranslation("merge.other-child"), Icon.RETRY.icon(), click -> otherwise.run());
        var words = new Div(new Span(getTranslation("merge.further", name)), back);
        words.addClassNames("row", "wrap");
        add(new Callout(Tone.INFO, Icon.PERSON, words));
    }

    private Div hints(List<PossibleDuplicate> alike) {
        another = new Button(getTranslation("merge.another-child"), click -> {
            alike.forEach(one -> others.add(one.studentId()));
            removeAll();
        });
        var title = new Paragraph(getTranslation("merge.hints", alike.size()));
        title.addClassName("strong");
        var list = new DuplicateList(alike, duplicate -> {
            var further = new Button(getTranslation("merge.open-further"), click -> choose.accept(duplicate));
            further.setAriaLabel(
                    getTranslation("merge.open-further-of", duplicate.student().fullName(), duplicate.number()));
            return further;
        });
        var all = new Div(title, list, another);
        all.addClassNames("stack-s", "grow");
        return all;
    }
}
