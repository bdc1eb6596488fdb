package org.throughline.web.ui;

import com.vaadin.flow.component.grid.Grid;

/** The keyboard walks the cells of a grid: Enter opens the row, wherever in it the walk has come to. */
public final class OpenWithEnter {

    private OpenWithEnter() {}

    /** @param grid each row of which holds a link */
    public static void in(Grid<?> grid) {
        grid.getElement().executeJs("""
                this.addEventListener('keydown', event => {
                  const cell = this.shadowRoot.activeElement;
                  if (event.key === 'Enter' && cell && cell.closest('tbody')) {
                    event.preventDefault();
                    event.stopPropagation();
                    [...cell.parentElement.querySelectorAll('slot')].flatMap(slot => slot.assignedElements())
                        .map(content => content.querySelector('a')).find(link => link)?.click();
                  }
                }, true)""");
    }
}
