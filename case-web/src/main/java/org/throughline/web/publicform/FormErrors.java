package org.throughline.web.publicform;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.IntakeQuestion;

/** What is wrong in one step: the key of a sentence for each field, in the order of the page. */
final class FormErrors {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final int FEWEST_DIGITS = 7;
    private static final int OLDEST = 30;

    private final AskForm form;
    private final LocalDate today;
    private final Map<String, String> found = new LinkedHashMap<>();

    private FormErrors(AskForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    static Map<String, String> in(AskForm form, int step, LocalDate today) {
        var wrong = new FormErrors(form, today);
        FormField.ofStep(step).forEach(wrong::check);
        if (step == 2) {
            form.situation().map(IntakeQuestion::of).stream()
                    .flatMap(List::stream)
                    .forEach(wrong::check);
        }
        return wrong.found;
    }

    /** The first step in which something is wrong. */
    static Optional<Integer> firstStep(AskForm form, LocalDate today) {
        for (var step = 1; step <= FormField.STEPS; step++) {
            if (!in(form, step, today).isEmpty()) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private void check(FormField field) {
        if (form.value(field).length() > field.most()) {
            found.put(field.wire(), "publicform.too-long");
        } else {
            reason(field).ifPresent(key -> found.put(field.wire(), key));
        }
    }

    private void check(IntakeQuestion question) {
        var answer = form.value(FormField.of(question));
        var isChoice = question.kind() == IntakeQuestion.Kind.CHOICE;
        if (answer.length() > InquiryContent.ANSWER) {
            found.put(FormField.of(question), "publicform.too-long");
        } else if (isChoice && !answer.isEmpty() && !IntakeQuestion.CHOICES.contains(answer)) {
            found.put(FormField.of(question), "publicform.wrong.choice");
        }
    }

    private Optional<String> reason(FormField field) {
        var isEmpty = form.value(field).isEmpty();
        return switch (field) {
            case SITUATION -> when(form.situation().isEmpty(), "publicform.wrong.situation");
            case FIRST -> when(isEmpty, "publicform.wrong.first");
            case GRADE -> when(!FormChoices.GRADES.contains(form.value(field)), "publicform.wrong.grade");
            case BORN -> when(!isEmpty && !isBirthday(), "publicform.wrong.born");
            case STATE -> when(!FormChoices.STATES.contains(form.value(field)), "publicform.wrong.state");
            case NAME -> when(isEmpty, "publicform.wrong.name");
            case RELATION ->
                when(!isEmpty && !FormChoices.RELATIONS.contains(form.value(field)), "publicform.wrong.choice");
            case PHONE -> phone(isEmpty);
            case EMAIL -> when(!isEmpty && !EMAIL.matcher(form.value(field)).matches(), "publicform.wrong.email");
            case HOMEPAGE -> when(!isEmpty, "publicform.wrong.homepage");
            case WORRY, LAST, DISTRICT, SCHOOL, WHEN -> Optional.empty();
        };
    }

    private Optional<String> phone(boolean isEmpty) {
        if (isEmpty) {
            return when(form.value(FormField.EMAIL).isEmpty(), "publicform.wrong.reach");
        }
        return when(
                form.value(FormField.PHONE).chars().filter(Character::isDigit).count() < FEWEST_DIGITS,
                "publicform.wrong.phone");
    }

    private boolean isBirthday() {
        return form.born()
                .filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST)))
                .isPresent();
    }

    private static Optional<String> when(boolean wrong, String key) {
        return wrong ? Optional.of(key) : Optional.empty();
    }
}
