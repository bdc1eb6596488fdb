package org.throughline.web.agenda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.web.agenda.AgendaAddress.Mode;
import org.throughline.web.ui.Icon;

/** What is looked at, and the ways to something else; it stays while the days change, and so does the focus. */
final class AgendaTools extends Div {

    private static final List<Mode> SWITCH = List.of(Mode.MONTH, Mode.WEEK, Mode.LIST);

    private final SerializableConsumer<AgendaAddress> go;
    private final LocalDate today;
    private final H2 title = new H2();
    private final Map<Mode, Button> modes = new LinkedHashMap<>();
    private final Map<Boolean, Button> whose = new LinkedHashMap<>();
    private final Map<AgendaKind, Button> kinds = new LinkedHashMap<>();
    private transient AgendaAddress now;

    AgendaTools(AgendaAddress now, LocalDate today, SerializableConsumer<AgendaAddress> go) {
        this.now = now;
        this.today = today;
        this.go = go;
        var before = way("agenda.previous", address -> address.moved(-1));
        before.setIcon(Icon.ARROW_LEFT.icon());
        var after = way("agenda.next", address -> address.moved(1));
        after.setIcon(Icon.CHEVRON.icon());
        after.setIconAfterText(true);
        SWITCH.forEach(mode -> modes.put(mode, way("agenda.view." + mode, address -> address.as(mode, today))));
        whose.put(true, way("agenda.mine", address -> address.withMine(true)));
        whose.put(false, way("agenda.team", address -> address.withMine(false)));
        Arrays.stream(AgendaKind.values())
                .forEach(kind -> kinds.put(kind, way("agenda.kinds." + kind, address -> address.toggled(kind))));
        var steps = new Div(before, way("agenda.today", address -> address.at(this.today)), after);
        steps.addClassName("row");
        add(
                row(steps, title, group("agenda.views", modes)),
                row(group("agenda.whose", whose), group("agenda.shown", kinds)));
        addClassNames("stack-s", "planner-tools");
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassNames("row", "wrap", "between");
        return row;
    }

    private Button way(String key, SerializableFunction<AgendaAddress, AgendaAddress> to) {
        return new Button(getTranslation(key), click -> go.accept(to.apply(now)));
    }

    private Div group(String key, Map<?, Button> ways) {
        var group = new Div(ways.values().toArray(Component[]::new));
        group.addClassName("seg");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation(key));
        return group;
    }

    void show(AgendaAddress address, String words) {
        now = address;
        title.setText(words);
        modes.forEach((mode, button) -> press(button, mode == address.mode()));
        whose.forEach((mine, button) -> press(button, mine == address.mine()));
        kinds.forEach((kind, button) -> press(button, address.kinds().contains(kind)));
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
