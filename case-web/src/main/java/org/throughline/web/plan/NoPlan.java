package org.throughline.web.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;

/** Why there is no line, and what to do: no plan came yet, or none whose day is known. */
public final class NoPlan extends Composite<Div> {

    /** @param plans those that were read all the same */
    public NoPlan(UUID caseId, List<ReadPaper> plans) {
        var add = new LinkTo(
                        CaseAddress.of(caseId).documents(),
                        Icon.UPLOAD.icon(),
                        new Span(getTranslation("document.add")))
                .styled("btn");
        if (plans.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("plan.none"), getTranslation("plan.none-why"), add));
            return;
        }
        var document = plans.getLast().document();
        var open = new LinkTo(DocumentAddress.of(document.id()), getTranslation("plan.open-paper", document.fileName()))
                .styled("btn");
        getContent().add(new EmptyState(getTranslation("plan.no-day"), getTranslation("plan.no-day-why"), open, add));
    }
}
