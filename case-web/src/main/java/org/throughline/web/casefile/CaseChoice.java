package org.throughline.web.casefile;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.CaseRow;

/** One of the cases that the caller may see, found by typing; the database filters. */
public final class CaseChoice extends ComboBox<CaseChoice.NamedCase> {

    /** A case by the name of its child. */
    public record NamedCase(UUID id, String name) {}

    private final transient CaseListService cases;

    public CaseChoice(CaseListService cases) {
        this.cases = cases;
        setLabel(getTranslation("contactnote.case"));
        setItemLabelGenerator(NamedCase::name);
        setRequiredIndicatorVisible(true);
        setHelperText(getTranslation("contactnote.case-how"));
        setItems(query -> cases.rows(wanted(query.getFilter().orElse("")), query.getOffset(), query.getLimit()).stream()
                .map(row -> new NamedCase(row.id(), name(row))));
    }

    private static CaseQuery wanted(String typed) {
        var text = typed.isBlank() ? null : typed.strip();
        return CaseQuery.of(CaseFilter.ALL.text(text));
    }

    private static String name(CaseRow row) {
        return row.student().fullName() + ", " + row.number();
    }

    /** Nothing if the caller may not see it, or not any more. */
    public void choose(@Nullable UUID caseId) {
        if (caseId != null) {
            var child = cases.childrenIn(Set.of(caseId)).get(caseId);
            setValue(child == null ? null : new NamedCase(caseId, child));
        }
    }

    public @Nullable UUID chosen() {
        return Optional.ofNullable(getValue()).map(NamedCase::id).orElse(null);
    }

    /** Says at the field what is missing, and leads there. */
    public boolean check() {
        setInvalid(isEmpty());
        setErrorMessage(isEmpty() ? getTranslation("contactnote.need-case") : null);
        if (isEmpty()) {
            focus();
        }
        return !isEmpty();
    }
}
