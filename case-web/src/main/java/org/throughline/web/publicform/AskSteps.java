package org.throughline.web.publicform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.throughline.core.inquiry.PublicForm;
import org.throughline.web.publicform.guard.PublicFormGate;

/** From one step of the form to the next, and at the end to us. */
@ApplicationScoped
class AskSteps {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    /** By when a family hears from us; weekends are not counted. */
    private static final int ANSWER_IN_DAYS = 3;

    @Inject
    PublicForm publicForm;

    @Inject
    PublicFormGate gate;

    @Inject
    Clock clock;

    PageAnswer first(String alias, PublicForm.Open open, Locale locale) {
        var form = renewed(AskForm.empty(), alias).with(AskForm.LANGUAGE, locale.getLanguage());
        return show(OK, new AskPage(alias, open.name(), form, locale, Map.of(), null));
    }

    /** Too much came from there: what was typed is shown again, to be sent once more. */
    PageAnswer later(String alias, String organisation, AskForm form, Locale locale, Duration wait) {
        return show(TOO_MANY, new AskPage(alias, organisation, form, locale, Map.of(), "publicform.wait"))
                .after(wait);
    }

    PageAnswer next(String alias, PublicForm.Open open, AskForm form, Locale locale, String address) {
        return switch (form.value(AskForm.GO)) {
            case "back" -> step(form.step() - 1, alias, open, form, locale);
            case "next" ->
                isRight(form) ? step(form.step() + 1, alias, open, form, locale) : wrong(alias, open, form, locale);
            case "send" -> send(alias, open, form, locale, address);
            default -> step(form.step(), alias, open, form, locale);
        };
    }

    private boolean isRight(AskForm form) {
        return FormErrors.in(form, form.step(), today()).isEmpty();
    }

    private PageAnswer step(int step, String alias, PublicForm.Open open, AskForm form, Locale locale) {
        var moved = form.with(AskForm.STEP, String.valueOf(step));
        return show(OK, new AskPage(alias, open.name(), moved, locale, Map.of(), null));
    }

    private PageAnswer wrong(String alias, PublicForm.Open open, AskForm form, Locale locale) {
        var wrong = FormErrors.in(form, form.step(), today());
        return show(UNPROCESSABLE, new AskPage(alias, open.name(), form, locale, wrong, null));
    }

    private PageAnswer send(String alias, PublicForm.Open open, AskForm form, Locale locale, String address) {
        var wrongStep = FormErrors.firstStep(form, today());
        if (wrongStep.isPresent()) {
            return wrong(alias, open, form.with(AskForm.STEP, String.valueOf(wrongStep.get())), locale);
        }
        var opened = gate.tokens().read(form.value(AskForm.TOKEN), alias);
        if (opened.isEmpty()) {
            return again("publicform.again", alias, open, renewed(form, alias), locale);
        }
        if (gate.tokens().isTooQuick(opened.get())) {
            return again("publicform.quick", alias, open, form, locale);
        }
        var wait = gate.sending(address, alias);
        if (!wait.isZero()) {
            return later(alias, open.name(), form, locale, wait);
        }
        var reference =
                publicForm.receive(open.tenant(), form.told(), opened.get().nonce());
        var page = new ThanksPage(alias, open.name(), new AskWords(locale), reference, answerBy(today()));
        return PageAnswer.of(OK, page.html(), locale);
    }

    private PageAnswer again(String notice, String alias, PublicForm.Open open, AskForm form, Locale locale) {
        return show(UNPROCESSABLE, new AskPage(alias, open.name(), form, locale, Map.of(), notice));
    }

    private static PageAnswer show(int status, AskPage page) {
        return PageAnswer.of(status, page.html(), page.locale());
    }

    private AskForm renewed(AskForm form, String alias) {
        return form.with(AskForm.TOKEN, gate.tokens().issue(alias));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static LocalDate answerBy(LocalDate today) {
        var day = today;
        var left = ANSWER_IN_DAYS;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
