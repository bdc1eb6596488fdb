package org.throughline.web.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.UUID;
import org.throughline.core.casefile.CaseOutcome;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.closing.Closing;
import org.throughline.core.closing.ClosingService;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Panel;

/** How a case ends: asked for with its outcome, decided by a supervisor, opened again with a reason. */
public final class ClosingPanel extends Div {

    final ComboBox<CaseOutcome> outcome = new ComboBox<>();
    final TextArea words = new TextArea();

    private final transient ClosingService closings;
    private final transient ClosingChecks checks;
    private final UUID caseId;
    private final String child;
    private final boolean isSupervisor;
    private final SerializableRunnable changed;
    private final UUID writer;
    private final Div body = new Div();

    /** @param changed what to do when something was decided or asked for */
    public ClosingPanel(
            ClosingService closings,
            ClosingChecks checks,
            CaseView caseView,
            boolean isSupervisor,
            UUID writer,
            SerializableRunnable changed) {
        this.closings = closings;
        this.checks = checks;
        this.child = caseView.student().fullName();
        this.caseId = caseView.id();
        this.isSupervisor = isSupervisor;
        this.writer = writer;
        this.changed = changed;
        body.addClassName("stack-s");
        var last = closings.latestIn(caseId);
        if (caseView.status() == CaseStatus.CLOSED) {
            showClosed(caseView, last.map(Closing::words).orElse(""));
        } else if (last.filter(Closing::isWaiting).isPresent()) {
            showWaiting(last.get());
        } else {
            last.filter(closing -> closing.decision() == Closing.Decision.SENT_BACK)
                    .ifPresent(closing ->
                            body.add(new Paragraph(getTranslation("closing.sent-back", closing.decisionWords()))));
            showOpen();
        }
        add(new Panel(getTranslation("closing.title")).with(body));
    }

    private void showOpen() {
        var begin = new Button(getTranslation(isSupervisor ? "closing.close" : "closing.ask"));
        begin.addClickListener(click -> {
            begin.setVisible(false);
            body.add(checks.show(caseId, this), form());
            outcome.focus();
        });
        body.add(begin);
    }

    private Component form() {
        outcome.setLabel(getTranslation("closing.outcome"));
        outcome.setItems(Arrays.stream(CaseOutcome.values())
                .filter(one -> one != CaseOutcome.NOT_SAID)
                .toList());
        outcome.setItemLabelGenerator(one -> getTranslation("case.outcome." + one));
        outcome.setWidthFull();
        return asking("closing.words", isSupervisor ? "closing.close-now" : "closing.send", said -> {
            outcome.setInvalid(outcome.isEmpty());
            outcome.setErrorMessage(getTranslation("closing.need-outcome"));
            if (outcome.isInvalid()) {
                outcome.focus();
                return;
            }
            var closing = closings.ask(caseId, outcome.getValue(), said);
            if (isSupervisor) {
                closings.approve(closing.id());
            }
            changed.run();
        });
    }

    private void showWaiting(Closing closing) {
        var asked = new Paragraph(getTranslation("closing.waits", getTranslation("case.outcome." + closing.outcome())));
        asked.addClassName("strong");
        var why = new Paragraph(closing.words());
        why.addClassName("pre");
        var buttons = new Div();
        buttons.addClassNames("row", "wrap");
        body.add(asked, why, buttons);
        if (isSupervisor) {
            var back = new Button(getTranslation("closing.send-back"));
            back.addClickListener(click -> {
                back.setEnabled(false);
                outcome.setVisible(false);
                body.add(asking("closing.what-left", "closing.send-back", said -> {
                    closings.sendBack(closing.id(), said);
                    changed.run();
                }));
                words.focus();
            });
            buttons.add(
                    new Button(
                            getTranslation("closing.approve"),
                            click -> new CloseDialog(child, checks.show(caseId, this), () -> {
                                        closings.approve(closing.id());
                                        changed.run();
                                    })
                                    .open()),
                    back);
        } else {
            buttons.add(new Button(getTranslation("closing.take-back"), click -> {
                closings.takeBack(closing.id());
                changed.run();
            }));
        }
    }

    private void showClosed(CaseView caseView, String said) {
        var how = caseView.outcome();
        var ended = new Paragraph(getTranslation("case.outcome." + (how == null ? CaseOutcome.NOT_SAID : how)));
        ended.addClassName("strong");
        var why = new Paragraph(said);
        why.addClassName("pre");
        var again = new Button(getTranslation("closing.reopen"));
        again.addClickListener(click -> {
            again.setVisible(false);
            outcome.setVisible(false);
            body.add(asking("closing.reopen-why", "closing.reopen", reason -> {
                closings.reopen(caseId, reason);
                changed.run();
            }));
            words.focus();
        });
        body.add(ended, why, again);
    }

    /** Words that are needed, and what is done with them. What is typed outlives the session. */
    private Component asking(String label, String doIt, SerializableConsumer<String> with) {
        words.setLabel(getTranslation(label));
        words.setMaxLength(Closing.LONGEST);
        words.setWidthFull();
        words.getElement().setAttribute("data-draft", "words");
        var form = new Div(outcome, words);
        var draft = new BrowserDraft(form, label + "-" + caseId, writer);
        var send = new Button(getTranslation(doIt));
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            send.setEnabled(true);
            words.setInvalid(words.getValue().isBlank());
            words.setErrorMessage(getTranslation("closing.need-words"));
            if (words.isInvalid()) {
                words.focus();
            } else {
                with.accept(words.getValue());
                draft.forget();
            }
        });
        form.add(send);
        form.addClassName("stack-s");
        draft.keep();
        return form;
    }
}
