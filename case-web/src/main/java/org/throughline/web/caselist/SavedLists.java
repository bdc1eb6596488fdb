package org.throughline.web.caselist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.QueryParameters;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.SavedView;
import org.throughline.core.caselist.SavedViewService;
import org.throughline.web.address.CasesAddress;
import org.throughline.web.ui.Icon;

/** The lists that a person comes back to, and room to keep this one. */
final class SavedLists extends Div {

    private final transient SavedViewService views;
    private final SerializableSupplier<CaseFilter> now;
    private final SerializableConsumer<CaseFilter> open;
    private final Div lists = new Div();
    private final Div form = new Div();
    private final Div said = new Div();
    private final Button keep = new Button();
    private final TextField name = new TextField();

    SavedLists(SavedViewService views, SerializableSupplier<CaseFilter> now, SerializableConsumer<CaseFilter> open) {
        this.views = views;
        this.now = now;
        this.open = open;
        keep.setText(getTranslation("case.keep-list"));
        keep.addClassName("quiet");
        keep.addClickListener(click -> ask(!form.isVisible()));
        name.setLabel(getTranslation("case.list-name"));
        name.setMaxLength(SavedView.LONGEST_NAME);
        form.add(name, new Button(getTranslation("case.list-save"), click -> save()));
        form.addClassNames("row", "wrap");
        said.getElement().setAttribute("role", "status");
        said.addClassNames("row", "wrap", "s");
        lists.addClassNames("row", "wrap");
        add(lists, form, said);
        addClassNames("saved-lists", "stack-s");
        ask(false);
        draw();
    }

    private void draw() {
        lists.removeAll();
        views.mine().forEach(view -> lists.add(chip(view)));
        lists.add(keep);
    }

    private Div chip(SavedView view) {
        var kept = CasesAddress.read(QueryParameters.fromString(view.query()));
        var go = new Button(view.name(), click -> open.accept(kept.filter()));
        var remove = new Button(Icon.CROSS.icon(), click -> remove(view));
        remove.setAriaLabel(getTranslation("case.list-remove", view.name()));
        remove.addClassName("quiet");
        var chip = new Div(go, remove);
        chip.addClassName("chip");
        return chip;
    }

    /** @param narrow whether there is anything to keep: all cases need no name */
    void offer(boolean narrow) {
        keep.setVisible(narrow);
        setVisible(narrow || lists.getComponentCount() > 1 || said.getComponentCount() > 0);
    }

    private void ask(boolean asked) {
        form.setVisible(asked);
        keep.getElement().setAttribute("aria-expanded", String.valueOf(asked));
        if (asked) {
            name.focus();
        }
    }

    private void save() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("case.list-needs-name"));
        if (name.isInvalid()) {
            name.focus();
            return;
        }
        var view = views.save(name.getValue(), CasesAddress.of(now.get()).query());
        name.clear();
        ask(false);
        say(getTranslation("case.list-kept", view.name()));
        draw();
        keep.focus();
    }

    private void remove(SavedView view) {
        views.remove(view.id());
        say(getTranslation("case.list-removed", view.name()));
        said.add(new Button(getTranslation("case.undo"), Icon.RETRY.icon(), click -> {
            views.save(view.name(), view.query());
            said.removeAll();
            draw();
            keep.focus();
        }));
        draw();
        keep.focus();
    }

    private void say(String words) {
        said.removeAll();
        said.add(new Span(words));
    }
}
