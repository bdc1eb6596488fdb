package org.throughline.web.address;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What is asked of a page. What is not understood counts as not said. */
public record Asked(QueryParameters parameters) {

    private static final int FIRST_YEAR = 1900;
    private static final int YEAR_AFTER = 2200;

    public Optional<String> text(String name) {
        return parameters.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    public boolean says(String name, String word) {
        return text(name).filter(word::equals).isPresent();
    }

    public Optional<UUID> id(String name) {
        return value(name, UUID::fromString);
    }

    public <E extends Enum<E>> Optional<E> one(String name, E[] all) {
        return text(name)
                .flatMap(text -> Arrays.stream(all)
                        .filter(one -> one.name().equalsIgnoreCase(text))
                        .findFirst());
    }

    /** A day that a calendar of ours can show. */
    public Optional<LocalDate> day(String name) {
        return value(name, LocalDate::parse).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < YEAR_AFTER);
    }

    public Optional<YearMonth> month(String name) {
        return value(name, YearMonth::parse)
                .filter(month -> month.getYear() >= FIRST_YEAR && month.getYear() < YEAR_AFTER);
    }

    /** @param read throws if it makes nothing of a text */
    public <T> Optional<T> value(String name, Function<String, T> read) {
        return text(name).flatMap(text -> understood(text, read));
    }

    private static <T> Optional<T> understood(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
