package org.throughline.web.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.core.intake.IntakeQuestion;
import org.throughline.core.intake.Told;

/** What the form has room for. Questions of the situation come beside it, see {@link #of}. */
enum Field {
    SITUATION(1, 20),
    WORRY(1, Told.WORRY),
    FIRST(2, Told.NAME),
    LAST(2, Told.NAME),
    GRADE(2, 20),
    BORN(2, 20),
    STATE(2, 2),
    DISTRICT(2, Told.PLACE),
    SCHOOL(2, Told.PLACE),
    NAME(3, Told.NAME),
    RELATION(3, Told.NAME),
    PHONE(3, 40),
    EMAIL(3, Told.PLACE),
    WHEN(3, Told.PLACE),
    /** For programs: people do not see it. */
    HOMEPAGE(3, 200);

    static final int STEPS = 3;

    private final int step;
    private final int most;

    Field(int step, int most) {
        this.step = step;
        this.most = most;
    }

    static List<Field> ofStep(int step) {
        return Arrays.stream(values()).filter(field -> field.step == step).toList();
    }

    /** The name under which the answer to a question is sent. */
    static String of(IntakeQuestion question) {
        return "q-" + question.name().toLowerCase(Locale.ROOT);
    }

    /** All names that a form may send; nothing else is read. */
    static Stream<String> names() {
        return Stream.concat(
                Arrays.stream(values()).map(Field::wire),
                Arrays.stream(IntakeQuestion.values()).map(Field::of));
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Letters. */
    int most() {
        return most;
    }
}
