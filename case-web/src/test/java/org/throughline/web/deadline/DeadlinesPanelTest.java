package org.throughline.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.core.deadline.DeadlinesFake;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.FactsFake;
import org.throughline.core.fact.NewFact;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.Views;
import org.throughline.web.ui.Table;

@ViewPackages(classes = DeadlinesPanel.class)
class DeadlinesPanelTest extends BrowserlessTest {

    static final LocalDate TODAY = CasesFake.FRIDAY;

    final CasesFake cases = new CasesFake();
    final FactsFake facts = new FactsFake(TODAY, LocalDate.of(2016, 3, 18));
    final DeadlinesFake deadlines =
            new DeadlinesFake(cases.id, "CA", DeadlineWordsTest.SCHOOL, () -> facts.ledger(cases.id));

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    /** Red that nobody sees helps nobody. */
    @Test
    void whatIsOverdue_isNeverFoldedAway() {
        for (var type : List.of(FactType.PWN_REQUESTED, FactType.IEE_REQUESTED, FactType.EVALUATION_REQUESTED)) {
            facts.record(cases.id, NewFact.of(type, TODAY.minusDays(120), ""));
        }
        var all = deadlines.inCase(cases.id);
        assertThat(all)
                .as("a duty without a day in the law whose day of ours has passed")
                .anyMatch(one -> !one.isLegal() && one.status(TODAY) == DeadlineStatus.OVERDUE);

        var panel = new DeadlinesPanel(all, List.of(), TODAY);
        UI.getCurrent().add(panel);

        assertThat(find(Details.class, panel).all())
                .allSatisfy(folded ->
                        assertThat(folded.getElement().getTextRecursively()).doesNotContain("Overdue"));
        assertThat(find(Table.class, panel).all())
                .anySatisfy(table ->
                        assertThat(table.getElement().getTextRecursively()).contains("Overdue"));
    }

    @Test
    void datesOfAClosedCase_areFoldedAndSayThatTheirClocksStopped() {
        facts.record(cases.id, NewFact.of(FactType.EVALUATION_REQUESTED, TODAY.minusDays(120), ""));

        var panel = DeadlinesPanel.stopped(deadlines.inCase(cases.id), TODAY);
        UI.getCurrent().add(panel);

        assertThat(find(Details.class, panel).single().getSummaryText()).contains("stopped");
    }
}
