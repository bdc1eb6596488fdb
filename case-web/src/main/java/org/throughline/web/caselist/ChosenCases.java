package org.throughline.web.caselist;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.core.caselist.CaseRow;

/** Which cases of a list are chosen for what is done to many at once; they stay chosen while one scrolls. */
final class ChosenCases implements Serializable {

    static final String COLUMN = "choice";
    static final int WIDTH = 56;

    private final CaseGrid grid;
    private final SerializableConsumer<Set<UUID>> told;
    private final Set<UUID> chosen = new LinkedHashSet<>();

    ChosenCases(CaseGrid grid, SerializableConsumer<Set<UUID>> told) {
        this.grid = grid;
        this.told = told;
        var others = grid.getColumns();
        var boxes = grid.addComponentColumn(this::box)
                .setHeader(new Html("<span class='sr'>" + grid.getTranslation("bulk.choose") + "</span>"))
                .setKey(COLUMN)
                .setWidth(WIDTH + "px")
                .setFlexGrow(0);
        grid.setColumnOrder(Stream.concat(Stream.of(boxes), others.stream()).toList());
    }

    void add(Collection<UUID> cases) {
        chosen.addAll(cases);
        tell();
    }

    void clear() {
        if (!chosen.isEmpty()) {
            chosen.clear();
            tell();
        }
    }

    private void tell() {
        grid.getDataProvider().refreshAll();
        told.accept(chosen);
    }

    private Checkbox box(CaseRow row) {
        var box = new Checkbox(chosen.contains(row.id()));
        box.setAriaLabel(grid.getTranslation("bulk.choose-one", row.student().fullName()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(row.id());
            } else {
                chosen.remove(row.id());
            }
            told.accept(chosen);
        });
        return box;
    }
}
