package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what is typed in the fields of a form in this browser tab, so that a session that ends loses nothing. It opens
 * only for the person who typed it.
 */
public final class BrowserDraft {

    private final Component form;
    private final String key;

    public BrowserDraft(Component form, String name, UUID person) {
        this.form = form;
        this.key = "throughline-draft-" + name + "-" + person;
    }

    public void keep() {
        form.getElement().executeJs("""
                const all = () => JSON.parse(sessionStorage.getItem($0) || '{}');
                const kept = all();
                this.querySelectorAll('[data-draft]').forEach(field => {
                  const name = field.dataset.draft;
                  const value = field.localName === 'vaadin-checkbox' ? 'checked' : 'value';
                  // what was typed after that which the form knows already, too; and over what is edited
                  if (kept[name] && kept[name] !== field[value]
                      && (!field[value] || 'draftOver' in field.dataset
                          || String(kept[name]).startsWith(field[value]))) {
                    field[value] = kept[name];
                    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
                  }
                  const keep = () => sessionStorage.setItem($0, JSON.stringify({ ...all(), [name]: field[value] }));
                  field.addEventListener('input', keep);
                  field.addEventListener('change', keep);
                });""", key);
    }

    /** The names of what is kept, for forms that grow: a field must be there before what was typed in it comes back. */
    public void names(SerializableConsumer<List<String>> told) {
        form.getElement()
                .executeJs("return Object.keys(JSON.parse(sessionStorage.getItem($0) || '{}')).join(' ')", key)
                .then(String.class, names -> told.accept(List.of(names.split(" "))));
    }

    /** Of a field that goes while the form stays. */
    public void forget(String name) {
        UI.getCurrent().getPage().executeJs("""
                const kept = JSON.parse(sessionStorage.getItem($0) || '{}');
                delete kept[$1];
                sessionStorage.setItem($0, JSON.stringify(kept));""", key, name);
    }

    public void forget() {
        // not through the form: what is said to a form that leaves the page in the same moment is never heard
        UI.getCurrent().getPage().executeJs("sessionStorage.removeItem($0)", key);
    }
}
