package org.throughline.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.deadline.DeadlinesFake;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.FactsFake;
import org.throughline.core.fact.NewFact;
import org.throughline.core.rule.RulePack;
import org.throughline.core.rule.RuleService;
import org.throughline.core.rule.ShippedRules;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {DeadlineView.class, Views.class})
class DeadlineViewTest extends BrowserlessTest {

    static final LocalDate TODAY = CasesFake.FRIDAY;
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final CasesFake cases = new CasesFake();
    final FactsFake facts = new FactsFake(TODAY, LocalDate.of(2016, 3, 18));
    final DeadlinesFake deadlines =
            new DeadlinesFake(cases.id, "CA", DeadlineWordsTest.SCHOOL, () -> facts.ledger(cases.id));

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    static class Shipped extends RuleService {

        @Override
        public RulePack inForce() {
            return ShippedRules.pack();
        }
    }

    @BeforeEach
    void consentIsIn() {
        var people = new PeopleFake("Ana Delgado", Role.ADVOCATE);
        Views.makeStaffFrame(people, cases);
        Views.make(
                DeadlineView.class,
                () -> new DeadlineView(deadlines, cases, facts, new Shipped(), people.currentUser(), CLOCK));
        facts.record(cases.id, NewFact.of(FactType.CONSENT_RECEIVED, DeadlineWordsTest.CONSENT, "At the office."));
    }

    @Test
    void showsTheDateEachStepTheRuleAndWhatMovedIt() {
        open();

        assertThat(words())
                .contains(
                        "by Wed, Nov 25, 2026",
                        "Fall recess: not counted",
                        "Running total",
                        "56344(a)",
                        "Checked against the text");
    }

    @Test
    void anExtensionIsWrittenDownAndMovesTheDate() {
        open();
        press("Add an extension");
        var days = find(DatePicker.class).all();
        days.get(0).setValue(LocalDate.of(2026, 11, 13));
        press("Save the fact");
        assertThat(days.get(1).isInvalid()).isTrue();
        days.get(1).setValue(LocalDate.of(2026, 12, 2));
        press("Save the fact");

        assertThat(words())
                .contains("by Wed, Dec 2, 2026", "moved from Wed, Nov 25 to Wed, Dec 2", "without the extension");
    }

    @Test
    void aDutyThatWasDoneIsMet() {
        open();
        press("Log that it was met");
        press("Save the fact");

        assertThat(words()).contains("Met on Fri, Nov 20");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("Add an extension"));
    }

    private void open() {
        navigate("staff/deadlines/" + deadlines.of("CA.EVAL_INITIAL").id(), DeadlineView.class);
    }

    private void press(String text) {
        var button = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private String words() {
        return find(DeadlineView.class).single().getElement().getTextRecursively();
    }
}
