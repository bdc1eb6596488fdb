package org.throughline.web.assignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.team.AdvocateLoad;
import org.throughline.core.team.Assignment;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.AssignmentState;
import org.throughline.web.ui.Panel;

/**
 * For a supervisor: a case that no advocate works on, or that was declined, is offered to another. It says as well whose
 * answer is awaited; otherwise there is nothing to see.
 */
public final class OfferPanel extends Div {

    private final transient AssignmentService assignments;
    private final transient CaseView caseView;
    private final SerializableRunnable changed;

    /** @param changed what to do when the case is offered */
    public OfferPanel(
            AssignmentService assignments, CaseView caseView, boolean isSupervisor, SerializableRunnable changed) {
        this.assignments = assignments;
        this.caseView = caseView;
        this.changed = changed;
        setVisible(isSupervisor && caseView.status() != CaseStatus.CLOSED);
        if (isVisible()) {
            draw();
        }
    }

    private void draw() {
        var advocates = assignments.suggestFor(caseView.student().primaryLanguage());
        var latest = assignments.latestOf(caseView.id());
        var hasAdvocate = advocates.stream().anyMatch(one -> isOnTeam(one.id()));
        var isDeclined =
                latest.filter(one -> one.state() == AssignmentState.DECLINED).isPresent();
        var isWaiting = latest.filter(one -> one.state() == AssignmentState.OFFERED && isOnTeam(one.advocateId()))
                .isPresent();
        var body = new Div();
        body.addClassName("stack-s");
        if (isDeclined || isWaiting) {
            body.add(said(latest.orElseThrow(), advocates));
        }
        if (!hasAdvocate) {
            body.add(new Paragraph(getTranslation("assignment.nobody")));
        }
        if (!isWaiting && (isDeclined || !hasAdvocate)) {
            body.add(form(advocates));
        }
        setVisible(body.getComponentCount() > 0);
        add(new Panel(getTranslation("assignment.who")).with(body));
    }

    private boolean isOnTeam(UUID advocateId) {
        return caseView.team().stream().anyMatch(member -> member.id().equals(advocateId));
    }

    private Component said(Assignment assignment, List<AdvocateLoad> advocates) {
        var name = advocates.stream()
                .filter(one -> one.id().equals(assignment.advocateId()))
                .map(AdvocateLoad::name)
                .findFirst()
                .orElseGet(() -> getTranslation("inquiry.somebody"));
        var text = new Paragraph(getTranslation("assignment.state." + assignment.state(), name, assignment.reason()));
        text.getElement().setAttribute("role", "status");
        return text;
    }

    private Component form(List<AdvocateLoad> advocates) {
        var advocate = new AdvocateBox(advocates);
        advocate.setWidthFull();
        var offer = new Button(getTranslation("assignment.offer"), click -> {
            advocate.setInvalid(advocate.isEmpty());
            advocate.setErrorMessage(getTranslation("problem.case.no-advocate"));
            if (advocate.isInvalid()) {
                advocate.focus();
            } else {
                assignments.offer(caseView.id(), advocate.getValue().id());
                changed.run();
            }
        });
        var form = new Div(advocate, offer);
        form.addClassName("stack-s");
        return form;
    }
}
