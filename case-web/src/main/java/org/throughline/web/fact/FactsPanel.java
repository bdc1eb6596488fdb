package org.throughline.web.fact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactSource;
import org.throughline.core.fact.Ledger;
import org.throughline.core.fact.NewFact;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.Table;

/** What happened and when: the facts that hold, what they corrected, and a form for one more. */
public final class FactsPanel extends Div {

    private final transient FactService facts;
    private final UUID caseId;
    private final UUID writer;
    private final LocalDate today;
    private final transient SerializableSupplier<List<Duty>> duties;
    private final transient SerializableSupplier<String> changed;
    private final Div form = new Div();
    private final Div list = new Div();
    private final Div said = new Div();
    private final Button add = new Button();
    private boolean readOnly;

    /**
     * @param writer what is typed is kept for this person until it is saved
     * @param duties those whose clock runs
     * @param changed is called after a change, and says what moved
     */
    public FactsPanel(
            FactService facts,
            UUID caseId,
            UUID writer,
            LocalDate today,
            SerializableSupplier<List<Duty>> duties,
            SerializableSupplier<String> changed) {
        this.facts = facts;
        this.caseId = caseId;
        this.writer = writer;
        this.today = today;
        this.duties = duties;
        this.changed = changed;
        add.setText(getTranslation("fact.add"));
        add.setIcon(Icon.PLUS.icon());
        add.getElement().setAttribute("aria-expanded", "false");
        add.addClickListener(click -> {
            if (form.getComponentCount() > 0) {
                close();
            } else {
                open(null);
            }
        });
        said.getElement().setAttribute("role", "status");
        said.addClassNames("s", "said");
        add(new Panel(getTranslation("fact.title"), add).filledWith(form, said, list));
        showList();
    }

    /** The case is closed: what happened is read, not changed. */
    public void setReadOnly() {
        readOnly = true;
        add.setVisible(false);
        showList();
    }

    /** A form for one more, or for one that is put right. */
    private void open(@Nullable Fact wrong) {
        form.removeAll();
        form.add(new FactEditor(
                facts, caseId, today, duties.get(), wrong, writer, fact -> save(fact, wrong), this::close));
        add.getElement().setAttribute("aria-expanded", "true");
    }

    private void close() {
        form.removeAll();
        add.getElement().setAttribute("aria-expanded", "false");
        add.focus();
    }

    private void save(NewFact fact, @Nullable Fact wrong) {
        if (wrong == null) {
            facts.record(caseId, fact);
        } else {
            facts.correct(wrong.id(), fact);
        }
        close();
        tell(wrong == null ? "fact.saved" : "fact.is-corrected");
        showList();
    }

    private void tell(String key) {
        said.setText((getTranslation(key) + " " + changed.get()).strip());
    }

    private void showList() {
        var ledger = facts.ledger(caseId);
        list.removeAll();
        list.add(ledger.inForce().isEmpty() ? none() : table(ledger));
        var taken = ledger.all().stream().filter(Fact::isWithdrawn).toList();
        if (!taken.isEmpty()) {
            var lines = new Div();
            taken.forEach(fact -> lines.add(new Paragraph(getTranslation(
                    "fact.taken-back-because", day(fact), getTranslation("fact.type." + fact.type()), fact.reason()))));
            lines.addClassNames("stack-s", "s");
            var details = new Details(getTranslation("fact.taken-back", taken.size()), lines);
            details.addClassName("deleted");
            list.add(details);
        }
    }

    private Div none() {
        var none = new Div(new Paragraph(getTranslation("fact.none")));
        none.addClassNames("nothing", "muted");
        return none;
    }

    private Table table(Ledger ledger) {
        var table = new Table(
                        getTranslation("fact.title"),
                        getTranslation("fact.on"),
                        getTranslation("fact.type"),
                        getTranslation("fact.note"),
                        getTranslation("fact.change"))
                .stackedOnPhones();
        ledger.inForce().forEach(fact -> table.row(new Span(day(fact)), what(fact, ledger), note(fact), actions(fact)));
        return table;
    }

    /** What it is, and under it what it was before it was put right. */
    private Component what(Fact fact, Ledger ledger) {
        var cell = new Div(new Span(getTranslation("fact.type." + fact.type())));
        Stream.iterate(before(fact, ledger), Optional::isPresent, one -> one.flatMap(known -> before(known, ledger)))
                .flatMap(Optional::stream)
                .forEach(old -> {
                    var line =
                            new Span(getTranslation("fact.was", getTranslation("fact.type." + old.type()), day(old)));
                    line.addClassNames("s", "muted");
                    cell.add(line);
                });
        cell.addClassName("stack-s");
        return cell;
    }

    private static Optional<Fact> before(Fact fact, Ledger ledger) {
        return ledger.all().stream()
                .filter(one -> one.id().equals(fact.corrects()))
                .findFirst();
    }

    private Component note(Fact fact) {
        var cell = new Div();
        cell.addClassName("stack-s");
        var paper = fact.documentId();
        if (paper != null) {
            var page = fact.page() == null ? 1 : fact.page();
            cell.add(new LinkTo(DocumentAddress.of(paper).page(page), fact.note()));
        } else if (!fact.note().isBlank()) {
            cell.add(new Span(fact.note()));
        }
        if (fact.source() != FactSource.NOT_SAID && paper == null) {
            cell.add(muted(getTranslation("fact.source." + fact.source())));
        }
        var until = fact.until();
        if (until != null) {
            cell.add(muted(getTranslation("fact.until-day", DateWords.of(until, getLocale()))));
        }
        if (!fact.reason().isBlank()) {
            cell.add(muted(getTranslation("fact.because", fact.reason())));
        }
        return cell;
    }

    private static Span muted(String words) {
        var line = new Span(words);
        line.addClassNames("s", "muted");
        return line;
    }

    private Component actions(Fact fact) {
        var name = getTranslation("fact.type." + fact.type()) + ", " + day(fact);
        var correct = new Button(getTranslation("fact.correct"), click -> open(fact));
        correct.setAriaLabel(getTranslation("fact.correct-it", name));
        var cell = new Div();
        var takeBack = new Button(getTranslation("fact.take-back"), click -> askWhy(fact, cell));
        takeBack.setAriaLabel(getTranslation("fact.take-back-it", name));
        Stream.of(correct, takeBack).forEach(button -> {
            button.addClassName("quiet");
            button.setVisible(!readOnly);
        });
        cell.add(correct, takeBack);
        cell.addClassNames("row", "wrap");
        return cell;
    }

    private void askWhy(Fact fact, Div cell) {
        cell.removeAll();
        cell.add(new TakeBackForm(
                fact,
                writer,
                why -> {
                    facts.withdraw(fact.id(), why);
                    tell("fact.is-taken-back");
                    add.focus();
                    showList();
                },
                this::showList));
    }

    private String day(Fact fact) {
        return DateWords.of(fact.on(), getLocale());
    }
}
