package org.throughline.web.deadline.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.deadline.list.DeadlineListService;
import org.throughline.core.deadline.list.DeadlineRow;
import org.throughline.web.address.DeadlineAddress;
import org.throughline.web.deadline.DeadlineBadges;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.OpenWithEnter;
import org.throughline.web.ui.WideColumns;

/** Legal dates by their day, fetched as they are scrolled to; the database filters and sorts. */
final class DeadlineGrid extends Grid<DeadlineRow> {

    private static final int SHORT = 12;

    private final LocalDate today;
    private final transient DeadlineRowWords words = new DeadlineRowWords(getLocale());
    private final WideColumns<DeadlineRow> wide;

    DeadlineGrid(DeadlineListService deadlineList, SerializableSupplier<DeadlineFilter> filter, LocalDate today) {
        this.today = today;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", getTranslation("deadline.all"));
        addComponentColumn(this::what)
                .setHeader(getTranslation("deadline.list.what"))
                .setKey("what")
                .setFlexGrow(4);
        var onlyWhenWide = List.of(
                addComponentColumn(this::state)
                        .setHeader(getTranslation("deadline.list.state"))
                        .setWidth("236px")
                        .setFlexGrow(0),
                addColumn(row -> getTranslation("case.turn." + row.deadline().bound()))
                        .setHeader(getTranslation("deadline.list.turn"))
                        .setWidth("110px")
                        .setFlexGrow(0),
                addComponentColumn(this::day)
                        .setHeader(getTranslation("deadline.list.day"))
                        .setWidth("152px")
                        .setFlexGrow(0));
        wide = new WideColumns<>(this, onlyWhenWide);
        setItems(
                query -> deadlineList.rows(filter.get(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(deadlineList.count(filter.get())));
        addItemClickListener(click -> address(click.getItem()).open());
        OpenWithEnter.in(this);
    }

    /** Draws what the filter now finds. A short list is as high as its rows; a long one scrolls in itself. */
    void show(long found) {
        setAllRowsVisible(found > 0 && found <= SHORT);
        getDataProvider().refreshAll();
    }

    private Component what(DeadlineRow row) {
        var deadline = row.deadline();
        var duty = new LinkTo(address(row), words.duty(deadline)).styled("strong", "s");
        var cell = new Div(duty, new ChildLine(deadline.caseId(), row.child()));
        if (!wide.areShown()) {
            cell.add(day(row), state(row), new Span(words.turn(deadline)));
        }
        cell.addClassName("what-is-due");
        return cell;
    }

    private Component state(DeadlineRow row) {
        return new DeadlineBadges(row.deadline(), today);
    }

    private Component day(DeadlineRow row) {
        var on = row.deadline().dueOn();
        var day = new Span(DateWords.near(on, today, getLocale()));
        day.addClassName("strong");
        var left = new Span(words.left(on, today));
        left.addClassNames("xs", "muted");
        var cell = new Div(day, left);
        cell.addClassName("what-is-due");
        return cell;
    }

    private static DeadlineAddress address(DeadlineRow row) {
        return DeadlineAddress.of(row.deadline().id());
    }
}
