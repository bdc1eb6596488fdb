package org.throughline.web.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.io.Serializable;
import java.util.List;

/** Columns of a list that it has only in a wide window: on a phone its first column says it all, and nothing is scrolled to the side. */
public final class WideColumns<T> implements Serializable {

    private static final int NARROW = 720;

    private final Grid<T> grid;
    private final List<Grid.Column<T>> columns;

    public WideColumns(Grid<T> grid, List<Grid.Column<T>> columns) {
        this.grid = grid;
        this.columns = List.copyOf(columns);
        grid.addAttachListener(attached -> follow(attached.getUI()));
    }

    private void follow(UI ui) {
        ui.getPage().addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        ui.getPage().executeJs("return window.innerWidth").then(Integer.class, this::fit);
    }

    public boolean areShown() {
        return columns.getFirst().isVisible();
    }

    private void fit(int width) {
        var wide = width >= NARROW;
        if (wide != areShown()) {
            columns.forEach(column -> column.setVisible(wide));
            grid.getDataProvider().refreshAll();
        }
    }
}
