package org.throughline.web.casepage;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.throughline.core.casefile.CaseView;
import org.throughline.web.language.DateWords;
import org.throughline.web.student.StudentFacts;
import org.throughline.web.ui.Panel;

/** Who the child is, beside the case. */
final class ChildCard extends Div {

    ChildCard(CaseView caseView, LocalDate today) {
        var facts = new StudentFacts(caseView.student(), today)
                .pair("case.type", getTranslation("case.type." + caseView.type()))
                .pair("case.opened", DateWords.of(caseView.openedOn(), getLocale()));
        add(new Panel(caseView.student().firstName()).with(facts));
    }
}
