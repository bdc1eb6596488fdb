package org.throughline.web.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.UUID;

/**
 * Keeps what is typed in the fields of a form in this browser tab, so that a session that ends loses nothing. It opens
 * only for the person who typed it.
 */
public final class Draft {

    private final Component form;
    private final String key;

    public Draft(Component form, String name, UUID person) {
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

    public void forget() {
        // not through the form: what is said to a form that leaves the page in the same moment is never heard
        UI.getCurrent().getPage().executeJs("sessionStorage.removeItem($0)", key);
    }
}
