package org.throughline.web.deadline;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.deadline.Headline;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.RuleService;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.address.Ids;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.fact.Duty;
import org.throughline.web.fact.FactEditor;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;

/** One deadline: its day, each step of the count, the rule with how far it is verified, and what moved it. */
@Route("staff/deadlines/:id")
@RolesAllowed({"advocate", "supervisor"})
class DeadlineView extends Page implements BeforeEnterObserver {

    private final transient DeadlineService deadlines;
    private final transient CaseFileService cases;
    private final transient FactService facts;
    private final transient RuleService rules;
    private final UUID me;
    private final LocalDate today;
    private final Div form = new Div();
    private final Div said = new Div();
    private H1 heading = new H1();

    @Inject
    DeadlineView(
            DeadlineService deadlines,
            CaseFileService cases,
            FactService facts,
            RuleService rules,
            CurrentUser currentUser,
            Clock clock) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.facts = facts;
        this.rules = rules;
        this.me = currentUser.id();
        this.today = LocalDate.now(clock);
        said.getElement().setAttribute("role", "status");
        said.addClassNames("s", "said");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Ids.of(event.getRouteParameters()));
    }

    private void show(UUID id) {
        var deadline = deadlines.get(id);
        var caseView = cases.get(deadline.caseId());
        var words = new DeadlineWords(getLocale());
        titled(words("deadline.title"));
        var main = new Div(
                form,
                new ComputationPanel(deadline, words, papers(deadline)),
                calendar(deadline, words),
                changes(deadline));
        main.addClassName("stack");
        var rule = rules.inForce().rule(deadline.ruleId()).orElse(null);
        var side = new DeadlineAside(deadline, rule, caseView.student(), words);
        var columns = new Div(main, side);
        columns.addClassNames("cols", "c-21");
        heading = new H1(words.title(deadline, today));
        heading.getElement().setAttribute("tabindex", "-1");
        show(head(deadline, caseView, words, heading), said, columns);
    }

    private Component head(Deadline deadline, CaseView caseView, DeadlineWords words, H1 title) {
        var crumb = new Nav(
                new LinkTo(StaffPlace.CASES, words("place.cases")),
                Icon.CHEVRON.icon(),
                new LinkTo(CaseAddress.of(caseView.id()), caseView.student().fullName()),
                Icon.CHEVRON.icon(),
                new Span(words("deadline.title")));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", words("place.where"));
        var isRunning = Headline.isRunning(deadline, today);
        var how = new Span(words.left(deadline, today) + (isRunning ? " " + words.turn(deadline) + "." : ""));
        var state = new Div(new DeadlineBadges(deadline, today), how);
        state.addClassNames("row", "wrap");
        var doing = new Div();
        if (isRunning) {
            var log = act("deadline.log", FactType.DUTY_MET, deadline, words);
            log.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            doing.add(
                    act("deadline.extend", FactType.EXTENSION_AGREED, deadline, words),
                    act("deadline.waive", FactType.DUTY_WAIVED, deadline, words),
                    log);
        }
        doing.addClassNames("row", "wrap");
        var head = new Div(new Div(crumb, title, state), doing);
        head.addClassNames("row", "between", "wrap", "page-head");
        return head;
    }

    private Button act(String key, FactType type, Deadline deadline, DeadlineWords words) {
        return new Button(words(key), click -> {
            form.removeAll();
            var editor = new FactEditor(
                            facts,
                            deadline.caseId(),
                            today,
                            List.of(new Duty(deadline.ruleId(), words.duty(deadline))),
                            null,
                            me,
                            fact -> {
                                facts.record(deadline.caseId(), fact);
                                form.removeAll();
                                show(deadline.id());
                                tellMoves(deadline, words);
                                heading.getElement().callJsFunction("focus");
                            },
                            form::removeAll)
                    .about(type, deadline.ruleId());
            form.add(new Panel(words(key)).filledWith(editor));
        });
    }

    private void tellMoves(Deadline before, DeadlineWords words) {
        var moved = new MovedDeadlineWords(words, today).between(List.of(before), List.of(deadlines.get(before.id())));
        said.setText(words("fact.saved") + " " + (moved.isEmpty() ? words("deadline.moved-none") : moved));
    }

    /** Of the fact that started it. */
    private Component papers(Deadline deadline) {
        var note = new Span();
        var factId = deadline.factId();
        if (factId == null) {
            return note;
        }
        facts.ledger(deadline.caseId()).inForce().stream()
                .filter(fact -> fact.id().equals(factId))
                .findFirst()
                .ifPresent(fact -> {
                    var paper = fact.documentId();
                    if (paper != null) {
                        var page = fact.page() == null ? 1 : fact.page();
                        note.add(new LinkTo(
                                DocumentAddress.of(paper).page(page),
                                fact.note().isBlank() ? words("deadline.paper") : fact.note()));
                    } else {
                        note.setText(fact.note());
                    }
                });
        return note;
    }

    private Component calendar(Deadline deadline, DeadlineWords words) {
        return new Panel(words("deadline.calendar"))
                .with(new CountedMonths(deadline, today), CountedMonths.legend(words));
    }

    private Component changes(Deadline deadline) {
        var changes = deadlines.changes(deadline.id());
        var types = facts.ledger(deadline.caseId()).all().stream().collect(toMap(Fact::id, Fact::type));
        return new ChangesPanel(changes, deadlines.namesOf(changes), types, today);
    }
}
