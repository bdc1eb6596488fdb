package org.throughline.web.supervise;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import org.throughline.core.closing.ClosingService;
import org.throughline.core.closing.PendingClosing;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.closing.CloseDialog;
import org.throughline.web.closing.ClosingChecks;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Table;
import org.throughline.web.ui.Tone;

/** The closings that wait for a decision, the one first that waits longest. */
final class WaitingPanel extends Div {

    private static final int MOST = 20;

    private final transient ClosingService closings;
    private final transient ClosingChecks checks;
    private final SerializableConsumer<PendingClosing> decided;

    /** @param decided what to do when one was approved here */
    WaitingPanel(ClosingService closings, ClosingChecks checks, SerializableConsumer<PendingClosing> decided) {
        this.closings = closings;
        this.checks = checks;
        this.decided = decided;
        var waiting = closings.waiting(0, MOST);
        var total = new Span(getTranslation("supervise.closings-count", closings.countWaiting()));
        total.addClassNames("s", "muted");
        var panel = new Panel(getTranslation("supervise.closings"), total);
        if (waiting.isEmpty()) {
            var none = new Div(new Paragraph(getTranslation("supervise.no-closings")));
            none.addClassNames("nothing", "muted");
            add(panel.filledWith(none));
            return;
        }
        var table = new Table(
                        getTranslation("supervise.closings"),
                        getTranslation("case.child"),
                        getTranslation("closing.outcome"),
                        getTranslation("closing.words"),
                        getTranslation("supervise.decide"))
                .stackedOnPhones();
        waiting.forEach(one -> table.row(child(one), outcome(one), words(one), approve(one)));
        add(panel.filledWith(table));
    }

    private Div child(PendingClosing waiting) {
        var closing = waiting.closing();
        var asked = new Span(getTranslation(
                "supervise.asked-by",
                waiting.askedBy(),
                DateWords.of(closing.askedAt(), ZoneId.systemDefault(), getLocale())));
        asked.addClassNames("s", "muted");
        var cell = new Div(new LinkTo(CaseAddress.of(closing.caseId()), waiting.child()), asked);
        cell.addClassName("stack-s");
        return cell;
    }

    private StateBadge outcome(PendingClosing waiting) {
        var outcome = waiting.closing().outcome();
        return new StateBadge(Tone.INFO, Icon.CHECK, getTranslation("case.outcome." + outcome));
    }

    private static Span words(PendingClosing waiting) {
        var words = new Span(waiting.closing().words());
        words.addClassName("pre");
        return words;
    }

    private Div approve(PendingClosing waiting) {
        var caseId = waiting.closing().caseId();
        var yes = new Button(
                getTranslation("closing.approve"),
                click -> new CloseDialog(waiting.child(), checks.show(caseId, this), () -> {
                            closings.approve(waiting.closing().id());
                            decided.accept(waiting);
                        })
                        .open());
        yes.setAriaLabel(getTranslation("supervise.approve", waiting.child()));
        var look = new LinkTo(CaseAddress.of(waiting.closing().caseId()), getTranslation("supervise.review"))
                .styled("btn");
        look.getElement().setAttribute("aria-label", getTranslation("supervise.review-it", waiting.child()));
        var cell = new Div(yes, look);
        cell.addClassNames("row", "wrap");
        return cell;
    }
}
