package org.throughline.web.student;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.language.DateWords;

/** What is known of a child. */
public final class StudentFacts extends DescriptionList {

    public StudentFacts(StudentDetails child, LocalDate today) {
        addClassName("kv");
        pair("family.full-name", child.fullName());
        pair("case.born", child.dateOfBirth() == null ? null : born(child.dateOfBirth(), today));
        pair("case.grade", child.grade());
        pair("case.school", child.school());
        pair("case.district", child.district());
        pair("case.state", getTranslation("state." + child.state()));
        pair("case.language", Locale.forLanguageTag(child.primaryLanguage()).getDisplayLanguage(getLocale()));
        pair("family.disabilities", disabilities(child));
    }

    /** What is not known is said to be so. */
    public StudentFacts pair(String key, @Nullable String value) {
        add(new Term(getTranslation(key)), new Description(value == null ? getTranslation("case.not-known") : value));
        return this;
    }

    private String born(LocalDate day, LocalDate today) {
        return getTranslation(
                "case.born-age",
                DateWords.of(day, getLocale()),
                Period.between(day, today).getYears());
    }

    private @Nullable String disabilities(StudentDetails child) {
        return child.disabilities().isEmpty()
                ? null
                : child.disabilities().stream()
                        .map(one -> getTranslation("disability." + one))
                        .collect(Collectors.joining("; "));
    }
}
