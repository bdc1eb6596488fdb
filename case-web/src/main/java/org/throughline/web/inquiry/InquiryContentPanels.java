package org.throughline.web.inquiry;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.IntakeQuestion;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Panel;

/** What a family told us, as it told it. */
class InquiryContentPanels extends Div {

    private final transient InquiryContent content;

    InquiryContentPanels(InquiryContent content) {
        this.content = content;
        addClassName("stack");
    }

    /** Their own words, and their answers. */
    InquiryContentPanels words() {
        var worry = new Paragraph(content.worry().isBlank() ? getTranslation("inquiry.no-worry") : content.worry());
        worry.addClassName("pre");
        if (!content.worry().isBlank()) {
            worry.getElement().setAttribute("lang", content.language());
        }
        var situation = new Paragraph(getTranslation("case.situation." + content.situation()));
        situation.addClassName("muted");
        var body = new Div(worry, situation);
        body.addClassName("stack-s");
        add(new Panel(getTranslation("inquiry.own-words")).with(body));
        var answers = pairs();
        IntakeQuestion.of(content.situation())
                .forEach(question -> pair(answers, "inquiry.question." + question, answer(question)));
        add(new Panel(getTranslation("inquiry.answers")).with(answers));
        return this;
    }

    private @Nullable String answer(IntakeQuestion question) {
        var answer = content.answers().get(question);
        return answer == null || question.kind() == IntakeQuestion.Kind.WORDS
                ? answer
                : getTranslation("inquiry.answer." + answer);
    }

    /** Who called and how to reach them; the child. */
    InquiryContentPanels people() {
        var caller = pairs();
        pair(caller, "inquiry.name", content.caller().name());
        pair(caller, "inquiry.relation", orNull(content.caller().relation()));
        pair(caller, "inquiry.phone", content.caller().phone());
        pair(caller, "inquiry.email", content.caller().email());
        pair(caller, "inquiry.when", orNull(content.caller().reachWhen()));
        pair(caller, "inquiry.language", getTranslation("search.language." + content.language()));
        add(new Panel(getTranslation("inquiry.caller")).with(caller));
        var child = pairs();
        var born = content.child().born();
        pair(child, "inquiry.first", content.child().firstName());
        pair(child, "inquiry.last", content.child().lastName());
        pair(child, "case.born", born == null ? null : DateWords.of(born, getLocale()));
        pair(child, "case.grade", content.child().grade());
        pair(child, "inquiry.district", content.child().district());
        pair(child, "inquiry.school", content.child().school());
        pair(child, "case.state", getTranslation("state." + content.child().state()));
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
