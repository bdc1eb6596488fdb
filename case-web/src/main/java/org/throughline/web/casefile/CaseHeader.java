package org.throughline.web.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.casefile.CaseOutcome;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.address.Address;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Tone;

/** The head of every page of a case: whose it is, what can be done, and the pages it has. */
public final class CaseHeader extends Div {

    /** The pages of a case. */
    public enum Tab {
        OVERVIEW,
        TIMELINE,
        PLAN,
        DOCUMENTS,
        CONTACT_NOTES,
        PEOPLE;

        private Address address(UUID caseId) {
            var overview = CaseAddress.of(caseId);
            return switch (this) {
                case OVERVIEW -> overview;
                case TIMELINE -> overview.timeline();
                case PLAN -> overview.plan();
                case DOCUMENTS -> overview.documents();
                case CONTACT_NOTES -> overview.contactNotes();
                case PEOPLE -> overview.people();
            };
        }
    }

    CaseHeader(CaseView caseView, Tab current, Map<Tab, Integer> counts, Component... actions) {
        var name = caseView.student().fullName();
        var crumb = new Nav(
                new LinkTo(StaffPlace.CASES, getTranslation("place.cases")),
                Icon.CHEVRON.icon(),
                new Span(caseView.number()));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", getTranslation("place.where"));
        var about = new Paragraph(about(caseView.student()));
        about.addClassName("muted");
        var status = new StatusBadge(caseView.status(), getTranslation("case.status." + caseView.status()));
        var title = new Div(new H1(name), status);
        title.addClassNames("row", "wrap");
        var doing = new Div(actions);
        doing.addClassNames("row", "wrap");
        var head = new Div(new Div(crumb, title, about), doing);
        head.addClassNames("row", "between", "wrap", "page-head");
        add(head);
        if (caseView.status() == CaseStatus.CLOSED) {
            add(banner(caseView, current));
        }
        add(tabs(caseView, current, counts));
        addClassName("stack");
    }

    /** Quiet, but on every page of the case. */
    private Callout banner(CaseView caseView, Tab current) {
        var how = Objects.requireNonNullElse(caseView.outcome(), CaseOutcome.NOT_SAID);
        var closedOn = caseView.closedOn();
        var on = closedOn == null ? "" : DateWords.of(closedOn, getLocale());
        var words = new Span(getTranslation("closing.banner", on, getTranslation("case.outcome." + how)));
        var line = new Div(words);
        if (current != Tab.OVERVIEW) {
            line.add(new LinkTo(CaseAddress.of(caseView.id()), getTranslation("closing.banner-open")));
        }
        line.addClassNames("row", "wrap");
        return new Callout(Tone.INFO, Icon.LOCK, line);
    }

    private Nav tabs(CaseView caseView, Tab current, Map<Tab, Integer> counts) {
        var tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", getTranslation("case.tabs"));
        for (var tab : Tab.values()) {
            var link = new LinkTo(tab.address(caseView.id()), getTranslation("case.tab." + tab));
            if (counts.containsKey(tab)) {
                // a blank between the word and the number, for those who hear it
                link.add(" ");
                var count = new Span(getTranslation("case.tab-count." + tab, counts.get(tab)));
                count.addClassName("c");
                link.add(count);
            }
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
                // on a phone the tabs reach beyond the window; they have their widths when the page is drawn
                link.getElement().executeJs("""
                        requestAnimationFrame(() => this.scrollIntoView({ block: 'nearest', inline: 'nearest' }))""");
            }
            tabs.add(link);
        }
        return tabs;
    }

    /** Such as "Grade 5, Manzanita Elementary, Alder Creek Unified, California. Spanish at home." */
    private String about(StudentDetails student) {
        var grade = student.grade();
        var place = Stream.of(
                        grade == null ? null : getTranslation("case.grade-of", grade),
                        student.school(),
                        student.district(),
                        getTranslation("state." + student.state()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        var language = Locale.forLanguageTag(student.primaryLanguage()).getDisplayLanguage(getLocale());
        var disabilities = student.disabilities().stream()
                .map(one -> " " + getTranslation("disability." + one) + ".")
                .collect(Collectors.joining());
        return place + ". " + getTranslation("case.at-home", language) + disabilities;
    }
}
