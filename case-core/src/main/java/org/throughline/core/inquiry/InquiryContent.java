package org.throughline.core.inquiry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Situation;
import org.throughline.core.problem.Invalid;
import org.throughline.core.student.SearchName;

/**
 * What somebody told us when they asked for help.
 *
 * @param language in which they want to be spoken to, such as {@code es}
 * @param answers to the questions of the situation; what was not answered is left out
 * @param worry in their own words
 */
public record InquiryContent(
        String language,
        Contact caller,
        Child child,
        Situation situation,
        Map<IntakeQuestion, String> answers,
        String worry) {

    public static final int NAME = 100;
    public static final int PLACE = 200;
    public static final int ANSWER = 1_000;
    public static final int WORRY = 5_000;

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    /** A school that puts a child out, a hearing, a no: in the two languages of our families, without accents. */
    private static final Pattern PRESSING = Pattern.compile(
            "suspen|expel|expul|(?<!hard of )\\bhearing\\b(?! (aid|loss|test|impair))|audiencia|refus|said no\\b"
                    + "|\\bnego\\b|negaron|rechaz|dij(o|eron) que no");

    /** Who asks, and how to reach them. */
    public record Contact(
            String name,
            String relation,
            @Nullable String phone,
            @Nullable String email,
            String reachWhen) {

        public String searchName() {
            return SearchName.of(name);
        }

        public @Nullable String digits() {
            return digitsOf(phone);
        }

        /** Of a telephone number, without the country: people write it in many ways. */
        public static @Nullable String digitsOf(@Nullable String phone) {
            var digits = phone == null ? "" : NO_DIGIT.matcher(phone).replaceAll("");
            var national = digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
            return national.isEmpty() ? null : national;
        }
    }

    /** @param state two letters of the postal code */
    public record Child(
            String firstName,
            @Nullable String lastName,
            @Nullable String grade,
            @Nullable LocalDate born,
            @Nullable String district,
            @Nullable String school,
            String state) {

        public String fullName() {
            return lastName == null ? firstName : firstName + " " + lastName;
        }

        public String searchName() {
            return SearchName.of(firstName, lastName == null ? "" : lastName);
        }
    }

    public InquiryContent {
        answers = Map.copyOf(answers);
    }

    /** @throws Invalid if it could not be worked with, or is longer than anybody types */
    InquiryContent checked() {
        if (caller.name().isBlank() || child.firstName().isBlank()) {
            throw new Invalid("inquiry.no-name");
        }
        var isTooLong = worry.length() > WORRY
                || answers.values().stream().anyMatch(answer -> answer.length() > ANSWER)
                || isLonger(NAME, caller.name(), caller.relation(), child.firstName(), child.lastName())
                || isLonger(
                        PLACE, caller.phone(), caller.email(), caller.reachWhen(), child.district(), child.school());
        if (isTooLong) {
            throw new Invalid("inquiry.too-long");
        }
        return withAnswersOf(situation);
    }

    private static boolean isLonger(int most, @Nullable String... texts) {
        return Stream.of(texts).anyMatch(text -> text != null && text.length() > most);
    }

    /** What was answered before the family chose another situation does not count. */
    private InquiryContent withAnswersOf(Situation chosen) {
        var kept = new EnumMap<IntakeQuestion, String>(IntakeQuestion.class);
        IntakeQuestion.of(chosen).forEach(question -> {
            var answer = answers.getOrDefault(question, "").strip();
            if (!answer.isEmpty()) {
                kept.put(question, answer);
            }
        });
        return new InquiryContent(language, caller, child, chosen, kept, worry);
    }

    /** The answers name a suspension, a hearing or a refusal: a suggestion, which staff decide. */
    public boolean soundsUrgent() {
        var yes = Stream.of(IntakeQuestion.REFUSED_IN_WRITING, IntakeQuestion.OUT_OF_SCHOOL, IntakeQuestion.HEARING)
                .anyMatch(question -> IntakeQuestion.YES.equals(answers.get(question)));
        return yes
                || answers.containsKey(IntakeQuestion.REFUSED)
                || answers.containsKey(IntakeQuestion.DEADLINE)
                || Stream.concat(answers.values().stream(), Stream.of(worry))
                        .anyMatch(text -> PRESSING.matcher(SearchName.of(text)).find());
    }

    /** What a case of this family would most likely be about. */
    public CaseType suggestedType() {
        return switch (situation) {
            case JUST_STARTING -> CaseType.EVALUATION;
            case HAS_IEP ->
                answers.containsKey(IntakeQuestion.NOT_GIVEN) ? CaseType.IMPLEMENTATION : CaseType.IEP_REVIEW;
            case STUCK ->
                IntakeQuestion.YES.equals(answers.get(IntakeQuestion.OUT_OF_SCHOOL))
                        ? CaseType.DISCIPLINE
                        : CaseType.DISPUTE;
        };
    }

    /** What a list is searched for: names without case and accents, and ways to reach them. */
    String searchText() {
        return Stream.of(
                        SearchName.of(child.fullName()),
                        caller.searchName(),
                        caller.digits(),
                        caller.email() == null ? null : SearchName.of(caller.email()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
