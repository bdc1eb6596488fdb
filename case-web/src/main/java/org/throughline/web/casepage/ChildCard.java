package org.throughline.web.casepage;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseView;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Panel;

/** Whose case it is, at a glance; all the rest is on the page of the people. */
class ChildCard extends Div {

    private final DescriptionList list = new DescriptionList();

    ChildCard(CaseView caseView, LocalDate today) {
        var child = caseView.student();
        var born = child.dateOfBirth();
        list.addClassName("kv");
        pair("case.born", born == null ? null : born(born, today));
        pair("case.grade", child.grade());
        pair("case.school", child.school());
        pair("case.district", child.district());
        pair("case.type", getTranslation("case.type." + caseView.type()));
        pair("case.opened", DateWords.of(caseView.openedOn(), getLocale()));
        add(new Panel(child.firstName()).with(list));
    }

    private String born(LocalDate day, LocalDate today) {
        return getTranslation(
                "case.born-age",
                DateWords.of(day, getLocale()),
                Period.between(day, today).getYears());
    }

    private void pair(String key, @Nullable String value) {
        list.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(value == null ? getTranslation("case.not-known") : value));
    }
}
