package org.throughline.web.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.Headline;
import org.throughline.web.address.DeadlineAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.LinkTo;

/** The next legal date of a case as a sentence with its clock, and under it the way of the case. */
public final class HeadlinePanel extends Section {

    /** @param path where the case is on its way */
    public HeadlinePanel(List<Deadline> deadlines, LocalDate today, Component path) {
        var words = new DeadlineWords(getLocale());
        var content = Headline.of(deadlines, today)
                .map(next -> said(next, today, words))
                .orElseGet(() -> nothing(deadlines, today));
        var way = new Div(path);
        way.addClassName("way");
        add(content, way);
        addClassNames("card", "path-card");
        getElement().setAttribute("aria-label", getTranslation("deadline.next"));
    }

    private Div said(Deadline next, LocalDate today, DeadlineWords words) {
        var turn = new Span(words.turn(next));
        turn.addClassNames("s", "muted");
        var state = new Div(new DeadlineBadges(next, today), turn);
        state.addClassNames("row", "wrap");
        var sentence = new Paragraph();
        sentence.addClassName("say");
        emphasised(sentence, words.sentence(next, today), DateWords.near(next.dueOn(), LocalDate.MIN, getLocale()));
        var left = new Span(" " + words.left(next, today));
        left.addClassName("strong");
        sentence.add(left);
        var how = new LinkTo(DeadlineAddress.of(next.id()), getTranslation("deadline.how")).styled("btn", "lg");
        var text = new Div(state, sentence);
        text.addClassNames("stack-s", "grow");
        var head = new Div(text, how);
        head.addClassNames("row", "between", "top");
        var said = new Div(head);
        ClockLine.of(next, today, getLocale()).forEach(said::add);
        said.addClassName("deadline");
        return said;
    }

    /** The day stands out of the sentence. */
    private static void emphasised(Paragraph sentence, String text, String day) {
        var at = text.indexOf(day);
        if (at < 0) {
            sentence.add(text);
            return;
        }
        var bold = new Span(day);
        bold.addClassName("strong");
        sentence.add(new Span(text.substring(0, at)), bold, new Span(text.substring(at + day.length())));
    }

    private Div nothing(List<Deadline> deadlines, LocalDate today) {
        var unchecked = deadlines.stream()
                .filter(one -> one.isLegal() && !one.isBeside() && one.counts(today) && Headline.isRunning(one, today))
                .count();
        var sentence =
                new Paragraph(getTranslation(unchecked == 0 ? "deadline.none" : "deadline.none-checked", unchecked));
        sentence.addClassName("say");
        var why = new Paragraph(getTranslation(unchecked == 0 ? "deadline.none-why" : "deadline.none-checked-why"));
        why.addClassName("muted");
        var nothing = new Div(sentence, why);
        nothing.addClassName("deadline");
        return nothing;
    }
}
