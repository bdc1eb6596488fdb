package org.throughline.web.intake;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.throughline.core.intake.IntakeQuestion;
import org.throughline.core.intake.Told;
import org.throughline.web.language.Days;
import org.throughline.web.part.Panel;

/** What a family told us, as it told it. */
class ToldPanels extends Div {

    private final transient Told told;

    ToldPanels(Told told) {
        this.told = told;
        addClassName("stack");
    }

    /** Their own words, and their answers. */
    ToldPanels words() {
        var worry = new Paragraph(told.worry().isBlank() ? getTranslation("inquiry.no-worry") : told.worry());
        worry.addClassName("pre");
        if (!told.worry().isBlank()) {
            worry.getElement().setAttribute("lang", told.language());
        }
        var situation = new Paragraph(getTranslation("case.situation." + told.situation()));
        situation.addClassName("muted");
        var body = new Div(worry, situation);
        body.addClassName("stack-s");
        add(new Panel(getTranslation("inquiry.own-words")).with(body));
        var answers = pairs();
        IntakeQuestion.of(told.situation())
                .forEach(question -> pair(answers, "inquiry.question." + question, answer(question)));
        add(new Panel(getTranslation("inquiry.answers")).with(answers));
        return this;
    }

    private @Nullable String answer(IntakeQuestion question) {
        var answer = told.answers().get(question);
        return answer == null || question.kind() == IntakeQuestion.Kind.WORDS
                ? answer
                : getTranslation("inquiry.answer." + answer);
    }

    /** Who called and how to reach them; the child. */
    ToldPanels people() {
        var caller = pairs();
        pair(caller, "inquiry.name", told.caller().name());
        pair(caller, "inquiry.relation", orNull(told.caller().relation()));
        pair(caller, "inquiry.phone", told.caller().phone());
        pair(caller, "inquiry.email", told.caller().email());
        pair(caller, "inquiry.when", orNull(told.caller().reachWhen()));
        pair(caller, "inquiry.language", getTranslation("search.language." + told.language()));
        add(new Panel(getTranslation("inquiry.caller")).with(caller));
        var child = pairs();
        var born = told.child().born();
        pair(child, "inquiry.first", told.child().firstName());
        pair(child, "inquiry.last", told.child().lastName());
        pair(child, "case.born", born == null ? null : Days.of(born, getLocale()));
        pair(child, "case.grade", told.child().grade());
        pair(child, "inquiry.district", told.child().district());
        pair(child, "inquiry.school", told.child().school());
        pair(child, "case.state", getTranslation("state." + told.child().state()));
        add(new Panel(getTranslation("inquiry.child")).with(child));
        return this;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static DescriptionList pairs() {
        var list = new DescriptionList();
        list.addClassName("kv");
        return list;
    }

    private void pair(DescriptionList list, String key, @Nullable String value) {
        var description = new DescriptionList.Description(value == null ? getTranslation("case.not-known") : value);
        description.addClassName("pre");
        list.add(new DescriptionList.Term(getTranslation(key)), description);
    }
}
