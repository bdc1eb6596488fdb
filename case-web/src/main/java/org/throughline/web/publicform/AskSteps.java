package org.throughline.web.publicform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.inquiry.PublicForm;
import org.throughline.web.publicform.guard.PublicFormGate;

/** From one step of the form to the next, and at the end to us. */
@ApplicationScoped
class AskSteps {

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
        return AskTurn.shown(form).answer(alias, open, locale);
    }

    /** Too much came from there: what was typed is shown again, to be sent once more. */
    PageAnswer later(String alias, String organisation, AskForm form, Locale locale, Duration wait) {
        var page = new AskPage(alias, organisation, form, locale, Map.of(), "publicform.wait");
        return PageAnswer.of(TOO_MANY, page.html(), locale).after(wait);
    }

    /** How long to wait before anything is kept, or nothing. */
    Duration wait(String alias, AskForm form, String address) {
        return form.value(AskForm.GO).equals("send") && unsendable(alias, form).isEmpty()
                ? gate.sending(address, alias)
                : Duration.ZERO;
    }

    AskTurn next(String alias, PublicForm.Open open, AskForm form) {
        return switch (form.value(AskForm.GO)) {
            case "back" -> step(form.step() - 1, form);
            case "next" -> wrong(form).orElseGet(() -> step(form.step() + 1, form));
            case "send" -> unsendable(alias, form).orElseGet(() -> send(alias, open, form));
            default -> step(form.step(), form);
        };
    }

    private static AskTurn step(int step, AskForm form) {
        return AskTurn.shown(form.with(AskForm.STEP, String.valueOf(step)));
    }

    private Optional<AskTurn> wrong(AskForm form) {
        var wrong = FormErrors.in(form, form.step(), today());
        return wrong.isEmpty() ? Optional.empty() : Optional.of(AskTurn.refused(form, wrong, null));
    }

    /** Why it cannot be sent as it is. */
    private Optional<AskTurn> unsendable(String alias, AskForm form) {
        var wrongStep = FormErrors.firstStep(form, today());
        if (wrongStep.isPresent()) {
            return wrong(form.with(AskForm.STEP, String.valueOf(wrongStep.get())));
        }
        var opened = gate.tokens().read(form.value(AskForm.TOKEN), alias);
        if (opened.isEmpty()) {
            return Optional.of(AskTurn.refused(renewed(form, alias), Map.of(), "publicform.again"));
        }
        return gate.tokens().isTooQuick(opened.get())
                ? Optional.of(AskTurn.refused(form, Map.of(), "publicform.quick"))
                : Optional.empty();
    }

    private AskTurn send(String alias, PublicForm.Open open, AskForm form) {
        var nonce = gate.tokens()
                .read(form.value(AskForm.TOKEN), alias)
                .orElseThrow()
                .nonce();
        return AskTurn.sent(publicForm.receive(open.tenant(), form.told(), nonce), answerBy(today()));
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
