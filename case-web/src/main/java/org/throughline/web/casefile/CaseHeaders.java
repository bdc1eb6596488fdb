package org.throughline.web.casefile;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
        return new CaseHeader(caseView, current, Map.of(Tab.PEOPLE, contacts.count(caseView.id())), actions);
    }
}
