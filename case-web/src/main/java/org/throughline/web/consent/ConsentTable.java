package org.throughline.web.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.consent.Consent;
import org.throughline.core.consent.ConsentState;
import org.throughline.core.consent.GivenConsent;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Table;
import org.throughline.web.ui.Tone;

/** Consents, how each stands today, and what can be done with it. */
class ConsentTable extends Div {

    private final LocalDate today;
    private final SerializableConsumer<GivenConsent> withdrawing;

    ConsentTable(List<GivenConsent> all, LocalDate today, SerializableConsumer<GivenConsent> withdrawing) {
        this.today = today;
        this.withdrawing = withdrawing;
        var table = new Table(
                        getTranslation("consent.title"),
                        getTranslation("consent.purpose"),
                        getTranslation("consent.given-by"),
                        getTranslation("consent.until"),
                        getTranslation("consent.state"),
                        getTranslation("consent.doing"))
                .stackedOnPhones();
        all.forEach(given -> {
            var consent = given.consent();
            table.row(what(given), by(given), new Span(until(consent)), badge(consent), action(given));
        });
        add(table);
    }

    private Component what(GivenConsent given) {
        var cell = new Div(new Span(purpose(this, given)));
        cell.addClassName("stack-s");
        if (!given.note().isEmpty()) {
            var note = new Span(given.note());
            note.addClassNames("s", "muted", "note-words");
            cell.add(note);
        }
        var document = given.documentId();
        if (document != null) {
            cell.add(new LinkTo(DocumentAddress.of(document), getTranslation("consent.paper")));
        }
        return cell;
    }

    static String purpose(Component where, GivenConsent given) {
        var purpose = where.getTranslation("consent.purpose." + given.consent().purpose());
        return given.words().isEmpty() ? purpose : purpose + ": " + given.words();
    }

    private Span by(GivenConsent given) {
        return new Span(getTranslation(
                "consent.by-on", given.by(), DateWords.of(given.consent().givenOn(), getLocale())));
    }

    private String until(Consent consent) {
        var withdrawn = consent.withdrawnOn();
        if (withdrawn != null) {
            return DateWords.of(withdrawn, getLocale());
        }
        var expires = consent.expiresOn();
        return expires == null ? getTranslation("consent.no-end") : DateWords.of(expires, getLocale());
    }

    private StateBadge badge(Consent consent) {
        var state = consent.state(today);
        var word = getTranslation("consent.state." + state);
        return switch (state) {
            case IN_FORCE -> new StateBadge(Tone.MET, Icon.CHECK, word);
            case EXPIRING -> new StateBadge(Tone.SOON, Icon.CLOCK, word);
            case EXPIRED -> new StateBadge(Tone.OVERDUE, Icon.WARNING, word);
            case WITHDRAWN -> new StateBadge(Tone.CHECK, Icon.CROSS, word);
        };
    }

    private Component action(GivenConsent given) {
        if (given.consent().state(today) == ConsentState.WITHDRAWN) {
            return new Span();
        }
        var withdraw = new Button(getTranslation("consent.withdraw"), click -> withdrawing.accept(given));
        withdraw.setAriaLabel(getTranslation("consent.withdraw-it", purpose(this, given), given.by()));
        withdraw.addClassName("quiet");
        return withdraw;
    }
}
