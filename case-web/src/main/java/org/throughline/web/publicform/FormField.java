package org.throughline.web.publicform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.IntakeQuestion;

/** What the form has room for. Questions of the situation come beside it, see {@link #of}. */
enum FormField {
    SITUATION(1, 20),
    WORRY(1, InquiryContent.WORRY),
    FIRST(2, InquiryContent.NAME),
    LAST(2, InquiryContent.NAME),
    GRADE(2, 20),
    BORN(2, 20),
    STATE(2, 2),
    DISTRICT(2, InquiryContent.PLACE),
    SCHOOL(2, InquiryContent.PLACE),
    NAME(3, InquiryContent.NAME),
    RELATION(3, InquiryContent.NAME),
    PHONE(3, 40),
    EMAIL(3, InquiryContent.PLACE),
    WHEN(3, InquiryContent.PLACE),
    /** For programs: people do not see it. */
    HOMEPAGE(3, 200);

    static final int STEPS = 3;

    private final int step;
    private final int most;

    FormField(int step, int most) {
        this.step = step;
        this.most = most;
    }

    static List<FormField> ofStep(int step) {
        return Arrays.stream(values()).filter(field -> field.step == step).toList();
    }

    /** The name under which the answer to a question is sent. */
    static String of(IntakeQuestion question) {
        return "q-" + question.name().toLowerCase(Locale.ROOT);
    }

    /** All names that a form may send; nothing else is read. */
    static Stream<String> names() {
        return Stream.concat(
                Arrays.stream(values()).map(FormField::wire),
                Arrays.stream(IntakeQuestion.values()).map(FormField::of));
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Letters. */
    int most() {
        return most;
    }
}
