package org.throughline.web.reading.finding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.throughline.docs.document.Document;
import org.throughline.docs.review.Finding;
import org.throughline.docs.review.FindingCode;
import org.throughline.docs.review.FindingId;
import org.throughline.docs.review.FindingWords;
import org.throughline.docs.review.RankedFinding;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.ui.LinkTo;

/** One finding: why it matters, the words of the paper, and what to ask. It can be set aside with a reason. */
final class FindingItem extends ListItem {

    private static final int LONGEST_REASON = 500;

    private final transient RankedFinding ranked;
    private final Div buttons = new Div();

    FindingItem(
            Document document,
            RankedFinding ranked,
            BiConsumer<FindingId, String> dismiss,
            Consumer<FindingId> reopen) {
        this.ranked = ranked;
        var words = FindingWords.of(ranked.finding(), getLocale());
        var why = new Span(words.why());
        why.addClassName("name");
        var head = new Div(why);
        head.addClassNames("row", "between", "wrap");
        addClassName("stack-s");
        add(head);
        quote(document, ranked.finding(), head);
        var ask = new Paragraph(getTranslation("finding.ask", words.ask()));
        ask.addClassName("ask");
        add(ask, buttons);
        buttons.addClassNames("row", "wrap");
        if (ranked.dismissed() == null) {
            offerDismissal(dismiss);
        } else {
            var reason = new Span(getTranslation("finding.reason-was", ranked.dismissed()));
            reason.addClassNames("s", "muted");
            buttons.add(reason, small("finding.reopen", () -> reopen.accept(ranked.id())));
        }
    }

    private void quote(Document document, Finding finding, Div head) {
        var page = finding.page();
        var quote = finding.quote();
        if (page != null) {
            var address = DocumentAddress.of(document.id());
            head.add(new LinkTo(
                            quote == null ? address.page(page) : address.quoting(page, quote),
                            getTranslation("content.page", page))
                    .styled("s"));
        }
        if (quote != null && !isDay(finding.code())) {
            var words = new Paragraph(getTranslation("finding.quote", quote));
            words.addClassName("quote");
            var language = document.reading().language();
            if (language != null) {
                words.getElement().setAttribute("lang", language);
            }
            add(words);
        }
    }

    /** The words of these are a day, which is said already. */
    private static boolean isDay(FindingCode code) {
        return code == FindingCode.REVIEW_OVERDUE || code == FindingCode.EVALUATION_OUTDATED;
    }

    private void offerDismissal(BiConsumer<FindingId, String> dismiss) {
        buttons.removeAll();
        buttons.add(small("finding.set-aside", () -> askForReason(dismiss)));
    }

    private void askForReason(BiConsumer<FindingId, String> dismiss) {
        var reason = new TextField(getTranslation("finding.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        var set = small("finding.set-aside", () -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("finding.reason-needed"));
                reason.setInvalid(true);
                reason.focus();
            } else {
                dismiss.accept(ranked.id(), reason.getValue());
            }
        });
        buttons.removeAll();
        buttons.add(reason, set, small("finding.keep", () -> offerDismissal(dismiss)));
        reason.focus();
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
