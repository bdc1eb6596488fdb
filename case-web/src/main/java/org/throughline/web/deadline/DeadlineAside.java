package org.throughline.web.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.rule.Rule;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.address.DistrictAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** How far a date can be trusted: its rule and who checked it, what is odd about the count, and why it is estimated. */
final class DeadlineAside extends Aside {

    private final transient DeadlineWords words;

    /** @param rule missing if it is not among ours any more */
    DeadlineAside(Deadline deadline, @Nullable Rule rule, StudentDetails child, DeadlineWords words) {
        this.words = words;
        if (rule != null) {
            add(rule(rule));
        }
        var doubts = new StepWords(words, deadline).doubts();
        if (!doubts.isEmpty()) {
            add(new Panel(words.words("deadline.doubts"))
                    .with(lines(doubts.stream().map(Paragraph::new).toArray(Component[]::new))));
        }
        if (deadline.isEstimated()) {
            add(estimate(child));
        }
        addClassName("stack");
        getElement().setAttribute("aria-label", words.words("deadline.side"));
    }

    private Component rule(Rule rule) {
        var badge = rule.isChecked()
                ? new StateBadge(Tone.MET, Icon.CHECK, words.words("deadline.badge.CHECKED"))
                : new StateBadge(Tone.CHECK, Icon.QUESTION, words.words("deadline.badge.CHECK"));
        var citation = new Paragraph(rule.citation());
        citation.addClassName("strong");
        var body = lines(new Paragraph(rule.text()), citation);
        if (!rule.note().isBlank()) {
            body.add(muted(rule.note()));
        }
        body.add(muted(words.words("deadline.verified." + rule.verification())));
        Arrays.stream(rule.source().split(" ", -1))
                .filter(url -> url.startsWith("http"))
                .limit(1)
                .forEach(url -> body.add(source(url)));
        return new Panel(words.words("deadline.rule"), badge).with(body);
    }

    private Anchor source(String url) {
        var source = new Anchor(url, words.words("deadline.source"));
        source.getElement().setAttribute("rel", "noreferrer").setAttribute("target", "_blank");
        return source;
    }

    private Component estimate(StudentDetails child) {
        var badge = new StateBadge(Tone.EST, Icon.WAVES, words.words("deadline.badge.ESTIMATED"));
        var panel = new Panel(words.words("deadline.why-estimated"), badge);
        var district = child.district();
        if (district == null || district.isBlank()) {
            return panel.with(new Paragraph(words.words("deadline.estimated-no-district")));
        }
        var address = new DistrictAddress(child.state(), district).in(StaffPlace.DISTRICTS);
        return panel.with(lines(
                new Paragraph(words.words("deadline.estimated", district)),
                new LinkTo(address, words.words("deadline.add-calendar")).styled("btn")));
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("s", "muted");
        return paragraph;
    }

    private static Div lines(Component... lines) {
        var stack = new Div(lines);
        stack.addClassName("stack-s");
        return stack;
    }
}
