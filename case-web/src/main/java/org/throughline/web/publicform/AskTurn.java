package org.throughline.web.publicform;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.core.inquiry.PublicForm;

/**
 * What is shown when a page of the form has been sent.
 *
 * @param wrong keys of sentences by field
 * @param notice the key of a sentence on top, if something has to be said
 * @param thanks once all has been sent; then the form is empty
 */
record AskTurn(
        AskForm form,
        Map<String, String> wrong,
        @Nullable String notice,
        @Nullable Thanks thanks) {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    /** @param by the day by which the family hears from the organisation */
    record Thanks(String reference, LocalDate by) {}

    static AskTurn shown(AskForm form) {
        return new AskTurn(form, Map.of(), null, null);
    }

    static AskTurn refused(AskForm form, Map<String, String> wrong, @Nullable String notice) {
        return new AskTurn(form, wrong, notice, null);
    }

    static AskTurn sent(String reference, LocalDate by) {
        return new AskTurn(AskForm.empty(), Map.of(), null, new Thanks(reference, by));
    }

    /** The same form at the step of an address: what was said of another step is not said here. */
    AskTurn at(int step) {
        return thanks != null || step == form.step() ? this : shown(form.with(AskForm.STEP, String.valueOf(step)));
    }

    /** The page knows under which name it is kept, to be kept there again. */
    AskTurn named(String draft) {
        return new AskTurn(form.with(AskForm.DRAFT, draft), wrong, notice, thanks);
    }

    PageAnswer answer(String alias, PublicForm.Open open, Locale locale) {
        if (thanks != null) {
            var page = new ThanksPage(
                    alias, open.name(), open.phone(), new AskWords(locale), thanks.reference(), thanks.by());
            return PageAnswer.of(OK, page.html(), locale);
        }
        var isRefused = !wrong.isEmpty() || notice != null;
        var page = new AskPage(alias, open.name(), form, locale, wrong, notice);
        return PageAnswer.of(isRefused ? UNPROCESSABLE : OK, page.html(), locale);
    }
}
