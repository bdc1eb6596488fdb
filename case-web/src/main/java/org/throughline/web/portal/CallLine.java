package org.throughline.web.portal;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.throughline.core.organisation.OrganisationProfile;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.PhoneLink;

/** Where a family reaches those who help it; nothing where the organisation has not said. */
final class CallLine extends Paragraph {

    CallLine(OrganisationProfile organisation) {
        addClassNames("row", "wrap");
        organisation
                .phone()
                .ifPresentOrElse(
                        number -> add(
                                Icon.PHONE.icon(),
                                new Span(getTranslation("portal.call", organisation.name())),
                                new PhoneLink(number)),
                        () -> setVisible(false));
    }
}
