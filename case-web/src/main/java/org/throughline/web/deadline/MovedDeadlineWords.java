package org.throughline.web.deadline;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.deadline.Deadline;
import org.throughline.web.language.DateWords;

/** What moved in a case, from when to when, in a few sentences. */
public final class MovedDeadlineWords {

    private static final int MOST = 4;

    private final DeadlineWords words;
    private final LocalDate today;

    public MovedDeadlineWords(DeadlineWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** Empty if nothing did. */
    public String between(Collection<Deadline> before, Collection<Deadline> after) {
        var was = days(before);
        var is = days(after);
        return Stream.concat(
                        main(after)
                                .filter(one -> !one.dueOn().equals(was.get(one.id())))
                                .map(one -> moved(one, was.get(one.id()))),
                        main(before)
                                .filter(one -> !is.containsKey(one.id()))
                                .map(one -> words.words("deadline.move.gone", words.duty(one), near(one.dueOn()))))
                .limit(MOST)
                .collect(joining(" "));
    }

    private String moved(Deadline one, @Nullable LocalDate was) {
        return was == null
                ? words.words("deadline.move.new", words.duty(one), near(one.dueOn()))
                : words.words("deadline.move.moved", words.duty(one), near(was), near(one.dueOn()));
    }

    private static Map<UUID, LocalDate> days(Collection<Deadline> deadlines) {
        return main(deadlines).collect(toMap(Deadline::id, Deadline::dueOn));
    }

    private static Stream<Deadline> main(Collection<Deadline> deadlines) {
        return deadlines.stream().filter(one -> one.isLegal() && !one.isBeside());
    }

    private String near(LocalDate day) {
        return DateWords.near(day, today, words.locale());
    }
}
