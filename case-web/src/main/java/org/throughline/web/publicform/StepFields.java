package org.throughline.web.publicform;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.throughline.core.casefile.Situation;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.IntakeQuestion;
import org.throughline.web.publicform.AskField.Option;
import org.throughline.web.publicform.AskField.Shape;

/**
 * What is asked in each step.
 *
 * @param wrong keys of sentences by field
 */
record StepFields(AskForm form, AskWords words, Map<String, String> wrong) {

    private static final String NOTHING = "off";

    List<AskField> all() {
        return switch (form.step()) {
            case 1 -> List.of(situation(), field(FormField.WORRY, Shape.TEXT, "", NOTHING));
            case 2 -> child();
            default -> reach();
        };
    }

    /** Those that fit the situation. */
    List<AskField> questions() {
        return form.step() == 2
                ? form.situation().map(IntakeQuestion::of).orElse(List.of()).stream()
                        .map(this::question)
                        .toList()
                : List.of();
    }

    private AskField situation() {
        var options = Arrays.stream(Situation.values())
                .map(Enum::name)
                .map(one -> new Option(
                        one,
                        words.text("publicform.situation." + one),
                        words.text("publicform.situation." + one + ".why"),
                        form.value(FormField.SITUATION).equals(one)))
                .toList();
        return field(FormField.SITUATION.wire(), Shape.GROUP, "publicform.situation", 0, "", NOTHING, options);
    }

    private List<AskField> child() {
        return List.of(
                line(FormField.FIRST, "", NOTHING),
                line(FormField.LAST, "", NOTHING),
                choice(FormField.GRADE, FormChoices.GRADES, this::grade),
                line(FormField.BORN, "date", NOTHING),
                choice(FormField.STATE, FormChoices.STATES, state -> words.text("state." + state)),
                line(FormField.DISTRICT, "", NOTHING),
                line(FormField.SCHOOL, "", NOTHING));
    }

    private String grade(String grade) {
        return Character.isDigit(grade.charAt(0))
                ? words.text("case.grade-of", grade)
                : words.text("publicform.grade." + grade);
    }

    private List<AskField> reach() {
        return List.of(
                line(FormField.NAME, "", "name"),
                choice(FormField.RELATION, FormChoices.RELATIONS, one -> words.text("publicform.relation." + one)),
                line(FormField.PHONE, "tel", "tel"),
                line(FormField.EMAIL, "email", "email"),
                line(FormField.WHEN, "", NOTHING),
                field(FormField.HOMEPAGE, Shape.TRAP, "", NOTHING));
    }

    private AskField question(IntakeQuestion question) {
        var name = FormField.of(question);
        var key = "inquiry.question." + question;
        return switch (question.kind()) {
            case CHOICE -> choice(name, key, IntakeQuestion.CHOICES, answer -> words.text("inquiry.answer." + answer));
            case WORDS -> field(name, Shape.LINE, key, InquiryContent.ANSWER, "", NOTHING, List.of());
        };
    }

    private AskField line(FormField field, String type, String autocomplete) {
        return field(field, Shape.LINE, type, autocomplete);
    }

    private AskField choice(FormField field, List<String> values, UnaryOperator<String> word) {
        return choice(field.wire(), "publicform." + field.wire(), values, word);
    }

    private AskField choice(String name, String key, List<String> values, UnaryOperator<String> word) {
        var options = values.stream()
                .map(value -> new Option(
                        value, word.apply(value), "", form.value(name).equals(value)))
                .toList();
        return field(name, Shape.CHOICE, key, 0, "", NOTHING, options);
    }

    private AskField field(FormField field, Shape kind, String type, String autocomplete) {
        return field(field.wire(), kind, "publicform." + field.wire(), field.most(), type, autocomplete, List.of());
    }

    private AskField field(
            String name, Shape kind, String key, int most, String type, String autocomplete, List<Option> options) {
        return new AskField(
                name,
                kind,
                words.text(key),
                words.textIfAny(key + ".help"),
                form.value(name),
                wrong.getOrDefault(name, ""),
                most,
                type,
                autocomplete,
                options);
    }
}
