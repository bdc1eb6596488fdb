package org.throughline.web.caselist;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Priority;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.CaseRow;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.casefile.PriorityBadge;
import org.throughline.web.casefile.StatusBadge;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.OpenWithEnter;

/** Cases, fetched as they are scrolled to; the database filters and sorts. */
public final class CaseGrid extends Grid<CaseRow> {

    /** Of the grid itself: narrower, one column says it all. */
    private static final int NARROW = 640;

    private static final int SHORT = 12;
    private static final int CHILD = 190;

    private final transient CaseListService cases;
    private final LocalDate today;
    private final SerializableSupplier<CaseQuery> filter;
    private final int most;
    /** Beside the child, what matters most first: where there is no room for all, the last ones are left out. */
    private final List<Beside> beside;

    private boolean narrow;

    private record Beside(Column<CaseRow> column, int width) implements Serializable {}

    public CaseGrid(CaseListService cases, LocalDate today, SerializableSupplier<CaseQuery> filter) {
        this(cases, today, filter, Integer.MAX_VALUE);
    }

    /** @param most rows that are shown: whoever wants more opens the list */
    public CaseGrid(CaseListService cases, LocalDate today, SerializableSupplier<CaseQuery> filter, int most) {
        this.cases = cases;
        this.today = today;
        this.filter = filter;
        this.most = most;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", getTranslation("case.list"));
        addComponentColumn(this::child)
                .setHeader(getTranslation("case.child"))
                .setKey(CaseQuery.Sort.STUDENT.name())
                .setSortProperty(CaseQuery.Sort.STUDENT.name())
                .setWidth(CHILD + "px")
                .setFlexGrow(2);
        var number = beside(column(CaseQuery.Sort.NUMBER, "case.number"), 108);
        var type = beside(column(CaseQuery.Sort.TYPE, "case.type"), 140);
        var status = beside(
                addComponentColumn(row -> new StatusBadge(row.status(), status(row)))
                        .setHeader(getTranslation("case.status"))
                        .setKey(CaseQuery.Sort.STATUS.name())
                        .setSortProperty(CaseQuery.Sort.STATUS.name()),
                104);
        var next = beside(
                addComponentColumn(row -> NextDate.inLine(row, today))
                        .setHeader(getTranslation("case.next-on"))
                        .setKey(CaseQuery.Sort.NEXT.name())
                        .setSortProperty(CaseQuery.Sort.NEXT.name()),
                230);
        var turn = beside(addColumn(this::turn).setHeader(getTranslation("deadline.list.turn")), 92);
        var contact = beside(
                addColumn(row -> day(row.lastContactOn(), "case.no-contact"))
                        .setHeader(getTranslation("case.last-contact"))
                        .setKey(CaseQuery.Sort.CONTACT.name())
                        .setSortProperty(CaseQuery.Sort.CONTACT.name()),
                116);
        var opened = beside(column(CaseQuery.Sort.OPENED, "case.opened"), 116);
        var team = beside(addColumn(CaseGrid::team).setHeader(getTranslation("case.team")), 120);
        team.column().setFlexGrow(1);
        beside = List.of(next, contact, number, status, turn, team, type, opened);
        setItems(this::fetch, this::count);
        addItemClickListener(click -> {
            if (!ChosenCases.COLUMN.equals(click.getColumn().getKey())) {
                CaseAddress.of(click.getItem().id()).open();
            }
        });
        OpenWithEnter.in(this);
    }

    /** Puts a box before each row; whoever asks is told which cases are chosen. */
    ChosenCases choosable(SerializableConsumer<Set<UUID>> chosenNow) {
        return new ChosenCases(this, chosenNow);
    }

    /** Draws what the filter now finds. A short list is as high as its rows; a long one scrolls in itself. */
    public void show(long found) {
        setAllRowsVisible(found > 0 && Math.min(found, most) <= SHORT);
        getDataProvider().refreshAll();
    }

    private Column<CaseRow> column(CaseQuery.Sort sort, String header) {
        return addColumn(row -> cell(row, sort))
                .setHeader(getTranslation(header))
                .setKey(sort.name())
                .setSortProperty(sort.name());
    }

    private String cell(CaseRow row, CaseQuery.Sort sort) {
        return switch (sort) {
            case STUDENT -> row.student().fullName();
            case NUMBER -> row.number();
            case OPENED -> DateWords.of(row.openedOn(), getLocale());
            case TYPE -> getTranslation("case.type." + row.type());
            case STATUS -> status(row);
            case NEXT -> day(row.nextOn(), "case.no-next");
            case CONTACT -> day(row.lastContactOn(), "case.no-contact");
        };
    }

    private Component child(CaseRow row) {
        var link = new LinkTo(CaseAddress.of(row.id()), row.student().listedName()).styled("strong");
        if (!narrow) {
            return row.priority() == Priority.NORMAL ? link : with(link, row.priority());
        }
        var rest = new Span(row.number() + ", " + getTranslation("case.type." + row.type()));
        rest.addClassNames("s", "muted");
        var cell = new Div(
                row.priority() == Priority.NORMAL ? link : with(link, row.priority()),
                rest,
                NextDate.stacked(row, today),
                new StatusBadge(row.status(), status(row)));
        cell.addClassName("stack-s");
        return cell;
    }

    private Component with(LinkTo link, Priority priority) {
        var cell = new Div(link, new PriorityBadge(priority, getTranslation("case.priority." + priority)));
        cell.addClassNames("row", "wrap");
        return cell;
    }

    private String day(@Nullable LocalDate on, String otherwise) {
        return on == null ? getTranslation(otherwise) : DateWords.of(on, getLocale());
    }

    private String status(CaseRow row) {
        return getTranslation("case.status." + row.status());
    }

    private String turn(CaseRow row) {
        var legal = row.nextLegal();
        if (legal != null && row.isNextLegal()) {
            return getTranslation("case.turn." + legal.bound());
        }
        return row.nextOn() == null ? "" : getTranslation("case.turn.US");
    }

    private static String team(CaseRow row) {
        return row.team().stream().map(CaseView.Advocate::name).collect(joining(", "));
    }

    private Stream<CaseRow> fetch(Query<CaseRow, Void> query) {
        return cases.rows(sorted(query), query.getOffset(), Math.min(query.getLimit(), most)).stream();
    }

    private int count(Query<CaseRow, Void> query) {
        query.getOffset();
        return Math.toIntExact(Math.min(most, cases.count(filter.get())));
    }

    private CaseQuery sorted(Query<CaseRow, Void> query) {
        var wanted = filter.get();
        return query.getSortOrders().stream()
                .findFirst()
                .map(order -> wanted.by(
                        CaseQuery.Sort.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING))
                .orElse(wanted);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addBrowserWindowResizeListener(resize -> measure());
        measure();
    }

    private void measure() {
        // before it is drawn it has no width
        getElement().executeJs("""
                        return new Promise(told => {
                          const look = () => this.clientWidth > 0 ? told(this.clientWidth) : requestAnimationFrame(look);
                          look();
                        })""").then(Integer.class, this::fit);
    }

    private Beside beside(Column<CaseRow> column, int width) {
        column.setWidth(width + "px").setFlexGrow(0);
        return new Beside(column, width);
    }

    /** Nothing is scrolled to the side. */
    void fit(int width) {
        var wasNarrow = narrow;
        narrow = width < NARROW;
        var left = width - CHILD - (getColumnByKey(ChosenCases.COLUMN) == null ? 0 : ChosenCases.WIDTH);
        for (var one : beside) {
            left -= one.width();
            one.column().setVisible(!narrow && left >= 0);
        }
        if (narrow != wasNarrow) {
            getDataProvider().refreshAll();
        }
    }
}
