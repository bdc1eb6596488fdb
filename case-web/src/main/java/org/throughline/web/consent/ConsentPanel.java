package org.throughline.web.consent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.core.consent.ConsentService;
import org.throughline.core.consent.GivenConsent;
import org.throughline.core.consent.NewConsent;
import org.throughline.core.family.RelatedContact;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** The consents and releases of a child: how each stands today, one more, and what was withdrawn. */
public final class ConsentPanel extends Div {

    private final transient ConsentService consents;
    private final UUID caseId;
    private final UUID writer;
    private final LocalDate today;
    private final Div form = new Div();
    private final Div list = new Div();
    private final Div said = new Div();
    private final Button add = new Button();
    private transient List<RelatedContact> people = List.of();

    /** @param writer what is typed is kept for this person until it is saved */
    public ConsentPanel(ConsentService consents, UUID caseId, UUID writer, LocalDate today) {
        this.consents = consents;
        this.caseId = caseId;
        this.writer = writer;
        this.today = today;
        add.setText(getTranslation("consent.add"));
        add.setIcon(Icon.PLUS.icon());
        add.getElement().setAttribute("aria-expanded", "false");
        add.addClickListener(click -> toggle());
        said.getElement().setAttribute("role", "status");
        said.addClassNames("b-said", "s");
        add(new Panel(getTranslation("consent.title"), add).filledWith(form, said, list));
        draw();
    }

    /** Who can be named as the giver of one more. */
    public void setPeople(List<RelatedContact> now) {
        people = now;
    }

    private void toggle() {
        var opened = form.getComponentCount() == 0;
        close();
        if (opened) {
            var give = new NewConsentForm(people, today, caseId, writer);
            give.whenDone(this::give, this::close);
            form.add(give);
            add.getElement().setAttribute("aria-expanded", "true");
            give.start();
        }
    }

    private void close() {
        form.removeAll();
        add.getElement().setAttribute("aria-expanded", "false");
        add.focus();
    }

    private void give(NewConsent given) {
        consents.give(caseId, given);
        close();
        said.setText(getTranslation("consent.recorded"));
        draw();
    }

    private void draw() {
        var all = consents.inCase(caseId);
        list.removeAll();
        list.add(all.isEmpty() ? none() : new ConsentTable(all, today, this::withdraw));
    }

    private Div none() {
        var none = new Div(new Paragraph(getTranslation("consent.none")));
        none.addClassNames("nothing", "muted");
        return none;
    }

    private void withdraw(GivenConsent given) {
        close();
        var asked = new WithdrawConsentForm(given, ConsentTable.purpose(this, given), today);
        asked.whenDone(
                on -> {
                    consents.withdraw(given.consent().id(), on);
                    close();
                    said.setText(getTranslation("consent.is-withdrawn"));
                    draw();
                },
                this::close);
        form.add(asked);
        asked.start();
    }
}
