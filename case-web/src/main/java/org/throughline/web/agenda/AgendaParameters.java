package org.throughline.web.agenda;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.web.agenda.AgendaAddress.Mode;

/** How the address of the calendar is written and read. */
final class AgendaParameters {

    private AgendaParameters() {}

    /**
     * What makes no sense counts as not said.
     *
     * @param unsaid what is looked at otherwise
     */
    static AgendaAddress read(QueryParameters asked, AgendaAddress unsaid) {
        return new AgendaAddress(
                one(asked, "view", text -> wired(Mode.values(), text)).orElse(unsaid.mode()),
                one(asked, "day", LocalDate::parse)
                        .or(() -> one(
                                asked, "month", text -> YearMonth.parse(text).atDay(1)))
                        .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200)
                        .orElse(unsaid.day()),
                one(asked, "who", AgendaParameters::isMine).orElse(unsaid.mine()),
                one(asked, "kinds", AgendaParameters::kinds).orElse(unsaid.kinds()));
    }

    private static <T> Optional<T> one(QueryParameters asked, String name, Function<String, T> read) {
        return asked.getSingleParameter(name).filter(text -> !text.isBlank()).flatMap(text -> {
            try {
                return Optional.of(read.apply(text));
            } catch (DateTimeException | IllegalArgumentException nonsense) {
                return Optional.empty();
            }
        });
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

    /** In this order. */
    static Map<String, String> of(AgendaAddress address) {
        var all = new LinkedHashMap<String, String>();
        switch (address.mode()) {
            case MONTH, LIST -> all.put("month", address.month().toString());
            case WEEK, DAY -> all.put("day", address.day().toString());
        }
        all.put("view", address.mode().wire());
        all.put("who", address.mine() ? "mine" : "team");
        if (address.kinds().size() < AgendaKind.values().length) {
            all.put(
                    "kinds",
                    address.kinds().stream()
                            .sorted()
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(",")));
        }
        return all;
    }
}
