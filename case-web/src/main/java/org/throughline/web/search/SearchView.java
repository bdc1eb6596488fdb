package org.throughline.web.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseQuery;
import org.throughline.core.casefile.CaseRow;
import org.throughline.docs.facts.DocumentType;
import org.throughline.docs.search.SearchService;
import org.throughline.web.frame.StaffFrame;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.Page;

@Route(value = "staff/search", layout = StaffFrame.class)
@RolesAllowed({"advocate", "supervisor"})
class SearchView extends Page implements BeforeEnterObserver {

    final TextField text = new TextField();
    final ComboBox<DocumentType> type = new ComboBox<>();
    final ComboBox<CaseRow> child = new ComboBox<>();
    final Hits hits;

    private final transient CaseFileService cases;

    @Inject
    SearchView(SearchService search, CaseFileService cases) {
        this.cases = cases;
        hits = new Hits(search, cases);
        titled(words("search.title"));
        text.setAriaLabel(words("search.label"));
        text.setPlaceholder(words("search.example"));
        text.setPrefixComponent(Glyph.SEARCH.icon());
        text.setClearButtonVisible(true);
        text.setMaxLength(300);
        text.addClassName("grow");
        text.addKeyPressListener(Key.ENTER, enter -> search());
        type.setLabel(words("document.kind"));
        type.setItems(DocumentType.values());
        type.setItemLabelGenerator(one -> words("document.type." + one));
        type.setPlaceholder(words("search.any-kind"));
        type.setClearButtonVisible(true);
        child.setLabel(words("case.child"));
        child.setPlaceholder(words("search.any-child"));
        child.setClearButtonVisible(true);
        child.setItemLabelGenerator(row -> row.student().fullName());
        child.setItems(
                query -> cases.rows(named(query.getFilter().orElse("")), query.getOffset(), query.getLimit()).stream());
        type.addValueChangeListener(change -> searchIf(change.isFromClient()));
        child.addValueChangeListener(change -> searchIf(change.isFromClient()));
        var go = new Button(words("search.go"), click -> search());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var line = new Div(text, go);
        line.addClassNames("row", "search-line");
        var intro = new Paragraph(words("search.intro"));
        intro.addClassName("muted");
        var filters = new Div(type, child);
        filters.addClassNames("card", "facets");
        var columns = new Div(filters, hits);
        columns.addClassNames("cols", "c-12");
        add(new Div(new H1(words("search.title")), intro), line, columns);
    }

    private static CaseQuery named(String name) {
        return new CaseQuery(null, null, name.isBlank() ? null : name, CaseQuery.Sort.STUDENT, false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Asked.of(event.getLocation().getQueryParameters());
        text.setValue(asked.text());
        type.setValue(asked.type());
        var caseId = asked.caseId();
        if (caseId != null) {
            cases.rows(named(cases.get(caseId).number()), 0, 1).forEach(child::setValue);
        }
        hits.show(asked);
    }

    private void searchIf(boolean byHand) {
        if (byHand && !text.getValue().isBlank()) {
            search();
        }
    }

    private void search() {
        var row = child.getValue();
        UI.getCurrent()
                .navigate(
                        "staff/search",
                        new Asked(text.getValue(), row == null ? null : row.id(), type.getValue(), 0).address());
    }
}
