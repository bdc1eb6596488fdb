package org.throughline.web.playbook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.playbook.PlaybookContent;
import org.throughline.core.playbook.PlaybookService;
import org.throughline.core.playbook.PlaybookTrigger;
import org.throughline.core.playbook.PlaybookView;
import org.throughline.core.playbook.StepTaker;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** The playbooks of an organisation: read, written, switched off, taken away and brought back. */
public class PlaybookEditor extends Div {

    private static final PlaybookContent NEW = new PlaybookContent(
            "", PlaybookTrigger.ANY_CASE, true, List.of(new PlaybookContent.Step("", "", 0, StepTaker.LEAD, null)));

    private final transient PlaybookService playbooks;
    private final UUID me;
    private final Div said = new Div();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("playbook.add"), Icon.PLUS.icon());

    @Inject
    PlaybookEditor(PlaybookService playbooks, CurrentUser currentUser) {
        this.playbooks = playbooks;
        this.me = currentUser.id();
        said.getElement().setAttribute("role", "status");
        said.addClassNames("row", "wrap", "s");
        var about = new Paragraph(getTranslation("playbook.intro"));
        about.addClassName("muted");
        add.addClickListener(click -> write());
        var standard = new Button(getTranslation("playbook.standard"), click -> useStandard());
        var ways = new Div(add, standard);
        ways.addClassNames("row", "wrap");
        var head = new Div(new Div(new H1(getTranslation("playbook.title")), about), ways);
        head.addClassNames("row", "between", "wrap", "page-head");
        list.addClassName("stack");
        addClassName("stack");
        add(head, said, list);
        draw();
    }

    private void draw() {
        list.removeAll();
        var all = playbooks.all();
        if (all.isEmpty()) {
            list.add(new Panel(getTranslation("playbook.title"))
                    .filledWith(new EmptyState(getTranslation("playbook.none"), getTranslation("playbook.none-why"))));
        }
        all.forEach(playbook -> list.add(card(playbook)));
    }

    private PlaybookCard card(PlaybookView playbook) {
        var card = new PlaybookCard(playbook);
        var content = playbook.content();
        card.edit.addClickListener(click -> edit(playbook, card));
        card.change.addClickListener(click -> change(playbook, content.switched(!content.active())));
        card.remove.addClickListener(click -> remove(playbook));
        return card;
    }

    private void useStandard() {
        var added = playbooks.useStandard();
        draw();
        say(getTranslation("playbook.standard-added", added));
    }

    private void write() {
        var forms = new Div();
        var form = new PlaybookContentForm(
                NEW,
                "new",
                me,
                content -> {
                    playbooks.add(content);
                    draw();
                    say(getTranslation("playbook.saved", content.name()));
                    add.focus();
                },
                this::draw);
        forms.add(new Panel(getTranslation("playbook.add")).filledWith(form));
        draw();
        list.addComponentAsFirst(forms);
        form.open();
    }

    private void edit(PlaybookView playbook, PlaybookCard card) {
        var form = new PlaybookContentForm(
                playbook.content(), playbook.id().toString(), me, content -> change(playbook, content), this::draw);
        list.replace(card, new Panel(playbook.content().name()).filledWith(form));
        form.open();
    }

    private void change(PlaybookView playbook, PlaybookContent content) {
        playbooks.change(playbook.id(), content, playbook.version());
        draw();
        say(getTranslation("playbook.saved", content.name()));
    }

    private void remove(PlaybookView playbook) {
        playbooks.remove(playbook.id());
        draw();
        var undo = new Button(getTranslation("playbook.undo"), Icon.RETRY.icon(), click -> {
            playbooks.restore(playbook.id());
            said.removeAll();
            draw();
            add.focus();
        });
        say(getTranslation("playbook.removed", playbook.content().name()), undo);
        undo.focus();
    }

    private void say(String words, Component... next) {
        said.removeAll();
        said.add(new Span(words));
        said.add(next);
    }
}
