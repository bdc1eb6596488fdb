package org.throughline.web.agenda;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.web.address.Asked;
import org.throughline.web.address.Query;
import org.throughline.web.agenda.AgendaAddress.Mode;

/** How the address of the calendar is written and read. */
final class AgendaParameters {

    private AgendaParameters() {}

    /**
     * What makes no sense counts as not said.
     *
     * @param unsaid what is looked at otherwise
     */
    static AgendaAddress read(QueryParameters parameters, AgendaAddress unsaid) {
        var asked = new Asked(parameters);
        return new AgendaAddress(
                asked.one("view", Mode.values()).orElse(unsaid.mode()),
                asked.day("day")
                        .or(() -> asked.month("month").map(month -> month.atDay(1)))
                        .orElse(unsaid.day()),
                asked.value("who", AgendaParameters::isMine).orElse(unsaid.mine()),
                asked.value("kinds", AgendaParameters::kinds).orElse(unsaid.kinds()));
    }

    private static Boolean isMine(String who) {
        return switch (who) {
            case "mine" -> true;
            case "team" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static Set<AgendaKind> kinds(String text) {
        var kinds = EnumSet.noneOf(AgendaKind.class);
        Arrays.stream(text.split(","))
                .map(one -> wired(AgendaKind.values(), one))
                .forEach(kinds::add);
        return kinds;
    }

    private static <E extends Enum<E>> E wired(E[] all, String text) {
        return Arrays.stream(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    static Query of(AgendaAddress address) {
        var query = new Query();
        switch (address.mode()) {
            case MONTH, LIST -> query.and("month", address.month());
            case WEEK, DAY -> query.and("day", address.day());
        }
        return query.andWord("view", address.mode())
                .and("who", address.mine() ? "mine" : "team")
                .and("kinds", address.kinds().size() == AgendaKind.values().length ? null : words(address.kinds()));
    }

    private static String words(Set<AgendaKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }
}
