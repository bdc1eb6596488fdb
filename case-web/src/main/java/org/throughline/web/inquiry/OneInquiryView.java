package org.throughline.web.inquiry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.inquiry.conflict.ConflictHint;
import org.throughline.core.inquiry.conflict.ConflictService;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.core.staff.PersonService;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.web.address.Ids;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** One family that asks for help: what it told, whether it is with us already, and what we decide. */
@Route("staff/inquiries/:id")
@RolesAllowed({"advocate", "supervisor"})
class OneInquiryView extends Page implements BeforeEnterObserver {

    private final transient InquiryService inquiries;
    private final transient ConflictService conflicts;
    private final transient AssignmentService assignments;
    private final transient PersonService people;
    private final transient CurrentUser currentUser;
    private final Div said = new Div();

    @Inject
    OneInquiryView(
            InquiryService inquiries,
            ConflictService conflicts,
            AssignmentService assignments,
            PersonService people,
            CurrentUser currentUser) {
        this.inquiries = inquiries;
        this.conflicts = conflicts;
        this.assignments = assignments;
        this.people = people;
        this.currentUser = currentUser;
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(inquiries.get(Ids.of(event.getRouteParameters())));
    }

    private void draw(InquiryView view) {
        var content = view.inquiry().told();
        titled(content.child().fullName());
        var hints = conflicts.hintsFor(view.inquiry().id());
        var main = new Div(decision(view, hints), new InquiryContentPanels(content).words(), conflict(view, hints));
        main.addClassName("stack");
        var side = new Aside(new InquiryContentPanels(content).people());
        if (view.triage().status().isUndecided()) {
            side.addComponentAsFirst(
                    new TriagePanel(inquiries, people, view, currentUser.id(), () -> done(view, "inquiry.saved")));
        }
        side.addClassName("stack");
        side.getElement().setAttribute("aria-label", words("inquiry.side"));
        var columns = new Div(main, side);
        columns.addClassNames("cols", "c-21");
        show(head(view), said, columns);
    }

    private void done(InquiryView view, String key) {
        said.setText(words(key));
        draw(inquiries.get(view.inquiry().id()));
    }

    private Component head(InquiryView view) {
        var inquiry = view.inquiry();
        var crumb = new Nav(
                new LinkTo(StaffPlace.INQUIRIES, words("place.inquiries")),
                Icon.CHEVRON.icon(),
                new Span(inquiry.reference()));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", words("place.where"));
        var status = view.triage().status();
        var title = new Div(
                new H1(inquiry.told().child().fullName()), new InquiryBadge(status, words("inquiry.status." + status)));
        if (view.triage().isUrgent()) {
            title.add(new StateBadge(Tone.SOON, Icon.WARNING, words("inquiry.urgent")));
        }
        title.addClassNames("row", "wrap");
        var about = new Paragraph(words(
                "inquiry.came." + inquiry.source(),
                DateWords.of(inquiry.receivedAt(), TenantZone.current(), getLocale())));
        about.addClassName("muted");
        return new Div(crumb, title, about);
    }

    private Component conflict(InquiryView view, List<ConflictHint> hints) {
        var check = view.triage().conflictCheck();
        var by = check == null ? "" : name(check.by());
        return new ConflictPanel(inquiries, hints, view, by, currentUser.id(), () -> done(view, "inquiry.saved"));
    }

    private DecisionPanel decision(InquiryView view, List<ConflictHint> hints) {
        var panel = new DecisionPanel(view);
        var decision = view.triage().decision();
        if (decision != null) {
            panel.decided(decision, name(decision.by())).reopening(currentUser.get(), () -> {
                inquiries.reopen(view.inquiry().id());
                done(view, "inquiry.reopened");
            });
        }
        var caseId = view.triage().caseId();
        if (caseId != null) {
            assignments
                    .latestOf(caseId)
                    .ifPresent(latest -> panel.with(new Paragraph(
                            words("assignment.state." + latest.state(), name(latest.advocateId()), latest.reason()))));
        }
        return view.triage().status().isUndecided() ? ways(panel, view, hints) : panel;
    }

    private DecisionPanel ways(DecisionPanel panel, InquiryView view, List<ConflictHint> hints) {
        var id = view.inquiry().id();
        var me = currentUser.id();
        panel.way("inquiry.accept", accepting(view, hints));
        if (view.triage().decision() == null) {
            panel.way("inquiry.waitlist", new ReasonForm(ReasonForm.Kind.WAITLIST, id, me, (reason, words, to) -> {
                inquiries.waitlist(id, words);
                done(view, "inquiry.saved");
            }));
        }
        return panel.way("inquiry.refer", new ReasonForm(ReasonForm.Kind.REFER, id, me, (reason, words, to) -> {
                    inquiries.refer(id, to, reason, words);
                    done(view, "inquiry.saved");
                }))
                .way("inquiry.decline", new ReasonForm(ReasonForm.Kind.DECLINE, id, me, (reason, words, to) -> {
                    inquiries.decline(id, reason, words);
                    done(view, "inquiry.saved");
                }))
                .complete();
    }

    private Component accepting(InquiryView view, List<ConflictHint> hints) {
        var content = view.inquiry().told();
        var isSupervisor = currentUser.get().has(Role.SUPERVISOR);
        var isChecked = view.triage().conflictCheck() != null;
        return new AcceptForm(
                content,
                isChecked,
                hints,
                isSupervisor ? assignments.suggestFor(content.language()) : List.of(),
                acceptance -> {
                    inquiries.accept(view.inquiry().id(), acceptance);
                    done(view, "inquiry.accepted");
                });
    }

    private String name(UUID person) {
        return people.namesOf(Set.of(person)).getOrDefault(person, words("inquiry.somebody"));
    }
}
