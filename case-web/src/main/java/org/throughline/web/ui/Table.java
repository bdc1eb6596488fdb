package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A short table that is read as a whole: real headers, the first cell names the row. */
public final class Table extends Div {

    private final NativeTable table = new NativeTable();
    private final String[] headers;
    private int labelledFrom = Integer.MAX_VALUE;

    public Table(String name, String... headers) {
        this.headers = headers;
        var head = new NativeTableRow();
        for (var header : headers) {
            var cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        table.getElement().setAttribute("aria-label", name);
        add(table);
        addClassName("table");
    }

    public Table row(Component first, Component... others) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(first);
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (var i = 0; i < others.length; i++) {
            row.add(cell(i + 1, others[i]));
        }
        table.getBody().add(row);
        return this;
    }

    private NativeTableCell cell(int column, Component content) {
        var cell = new NativeTableCell(content);
        if (column >= labelledFrom) {
            cell.getElement().setAttribute("data-label", headers[column]);
        }
        return cell;
    }

    /** On a phone each row stands as lines of its own: for cells that say by themselves what they are. */
    public Table stackedOnPhones() {
        addClassName("stacked");
        return this;
    }

    /** The same, where cells from this column on say there under which header they stand; set before the rows. */
    public Table stackedOnPhones(int labelledFrom) {
        this.labelledFrom = labelledFrom;
        return stackedOnPhones();
    }

    /** Columns of numbers stand at the right, from this one on; the first column is 0. */
    public Table numbersFrom(int column) {
        addClassName("numbers-from-" + column);
        return this;
    }
}
