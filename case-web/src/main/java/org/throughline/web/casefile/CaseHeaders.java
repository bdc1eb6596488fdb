package org.throughline.web.casefile;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.family.ContactService;
import org.throughline.web.casefile.CaseHeader.Tab;

/** Makes the head of a page of a case, with how much lies behind its tabs. */
@Dependent
public class CaseHeaders {

    private final ContactService contacts;

    @Inject
    public CaseHeaders(ContactService contacts) {
        this.contacts = contacts;
    }

    public CaseHeader header(CaseView caseView, Tab current, Component... actions) {
        return header(caseView, current, Map.of(), actions);
    }

    /** @param known what a page has counted anyhow; it would be too much to count it for each of them */
    public CaseHeader header(CaseView caseView, Tab current, Map<Tab, Integer> known, Component... actions) {
        var counts = new EnumMap<Tab, Integer>(Tab.class);
        counts.putAll(known);
        counts.put(Tab.PEOPLE, contacts.count(caseView.id()));
        return new CaseHeader(caseView, current, counts, actions);
    }
}
