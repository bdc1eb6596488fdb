package org.throughline.web.publicform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.Situation;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.IntakeQuestion;

/** What was typed so far, over all steps. Whatever was sent, it holds text of known fields and nothing else. */
record AskForm(Map<String, String> values) {

    static final String STEP = "step";
    static final String GO = "go";
    static final String TOKEN = "token";
    static final String LANGUAGE = "lang";

    /** The name under which what was sent last is kept for a while. */
    static final String DRAFT = "at";

    /** What a child has who does not go to school yet. */
    static final String NO_GRADE = "NONE";

    private static final Set<String> KNOWN = Stream.concat(
                    FormField.names(), Stream.of(STEP, GO, TOKEN, LANGUAGE, DRAFT))
            .collect(Collectors.toUnmodifiableSet());

    /** All that cannot be seen, except new lines; and what turns the direction of the text that follows it. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n]]");

    AskForm {
        values = Map.copyOf(values);
    }

    static AskForm empty() {
        return new AskForm(Map.of());
    }

    /** @throws IllegalArgumentException if it is no form */
    static AskForm of(String body) {
        var values = new HashMap<String, String>();
        Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && KNOWN.contains(pair[0]))
                .forEach(pair -> values.putIfAbsent(pair[0], clean(URLDecoder.decode(pair[1], UTF_8))));
        return new AskForm(values);
    }

    static String clean(String text) {
        return INVISIBLE
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '))
                .replaceAll("")
                .strip();
    }

    AskForm with(String name, String value) {
        var changed = new HashMap<>(values);
        changed.put(name, value);
        return new AskForm(changed);
    }

    /** Empty if nothing was typed. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    String value(FormField field) {
        return value(field.wire());
    }

    /** From 1. */
    int step() {
        return step(value(STEP));
    }

    static int step(String sent) {
        return switch (sent) {
            case "2" -> 2;
            case "3" -> 3;
            default -> 1;
        };
    }

    Optional<Situation> situation() {
        return Arrays.stream(Situation.values())
                .filter(situation -> situation.name().equals(value(FormField.SITUATION)))
                .findFirst();
    }

    /** Nothing if it is empty, or no day of a child's birth. */
    Optional<LocalDate> born() {
        try {
            return value(FormField.BORN).isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(value(FormField.BORN)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** To be asked when nothing in it is wrong. */
    InquiryContent told() {
        var answers = new EnumMap<IntakeQuestion, String>(IntakeQuestion.class);
        var situation = situation().orElseThrow();
        IntakeQuestion.of(situation).forEach(question -> answers.put(question, value(FormField.of(question))));
        return new InquiryContent(
                value(LANGUAGE),
                new InquiryContent.Contact(
                        value(FormField.NAME),
                        value(FormField.RELATION),
                        orNull(FormField.PHONE),
                        orNull(FormField.EMAIL),
                        value(FormField.WHEN)),
                new InquiryContent.Child(
                        value(FormField.FIRST),
                        orNull(FormField.LAST),
                        value(FormField.GRADE).equals(NO_GRADE) ? null : orNull(FormField.GRADE),
                        born().orElse(null),
                        orNull(FormField.DISTRICT),
                        orNull(FormField.SCHOOL),
                        value(FormField.STATE)),
                situation,
                answers,
                value(FormField.WORRY));
    }

    private @Nullable String orNull(FormField field) {
        return value(field).isEmpty() ? null : value(field);
    }
}
