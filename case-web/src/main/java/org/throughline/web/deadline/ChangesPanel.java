package org.throughline.web.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.deadline.DeadlineChange;
import org.throughline.core.fact.FactType;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.Table;

/** What moved a date, from when to when, why and by whom. */
final class ChangesPanel extends Div {

    private final LocalDate today;
    private final transient Map<UUID, String> names;
    private final transient Map<UUID, FactType> facts;

    /**
     * @param names of those who changed something
     * @param facts what the facts of the case are
     */
    ChangesPanel(List<DeadlineChange> changes, Map<UUID, String> names, Map<UUID, FactType> facts, LocalDate today) {
        this.today = today;
        this.names = names;
        this.facts = facts;
        var panel = new Panel(getTranslation("deadline.changes"));
        if (changes.isEmpty()) {
            var none = new Div(new Paragraph(getTranslation("deadline.no-changes")));
            none.addClassNames("nothing", "muted");
            panel.filledWith(none);
        } else {
            panel.filledWith(table(changes));
        }
        add(panel);
    }

    private Table table(List<DeadlineChange> changes) {
        var table = new Table(
                        getTranslation("deadline.changes"),
                        getTranslation("deadline.change.on"),
                        getTranslation("deadline.change.because"),
                        getTranslation("deadline.change.from"),
                        getTranslation("deadline.change.to"),
                        getTranslation("deadline.change.by"))
                .stackedOnPhones(2);
        changes.forEach(change -> table.row(
                new Span(DateWords.of(change.changedAt(), TenantZone.current(), getLocale())),
                new Span(because(change)),
                day(change.fromOn()),
                day(change.toOn()),
                by(change.changedBy())));
        return table;
    }

    private Span by(@Nullable UUID person) {
        var name = person == null ? null : names.get(person);
        return new Span(name == null ? getTranslation("deadline.nobody") : name);
    }

    private String because(DeadlineChange change) {
        var cause = getTranslation("deadline.cause." + change.cause());
        var fact = change.factId() == null ? null : facts.get(change.factId());
        return fact == null ? cause : getTranslation("deadline.cause.of", cause, getTranslation("fact.type." + fact));
    }

    private Span day(@Nullable LocalDate day) {
        var cell = new Span(
                day == null ? getTranslation("deadline.change.none") : DateWords.near(day, today, getLocale()));
        cell.addClassName("nowrap");
        return cell;
    }
}
