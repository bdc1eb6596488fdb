package org.throughline.web.publicform;

import static org.throughline.web.login.PlainPage.escaped;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.core.inquiry.IntakeQuestion;
import org.throughline.web.address.PublicFormAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.language.Language;

/**
 * A page of the form: plain, in the look of the families' portal. Without scripts it works; with them it also keeps what
 * is typed in this browser tab.
 *
 * @param organisation its name; empty where nobody may ask for it
 * @param notice the key of a sentence on top, if something has to be said
 */
record AskPage(
        String alias,
        String organisation,
        AskForm form,
        Locale locale,
        Map<String, String> wrong,
        @Nullable String notice) {

    private static final String KEPT =
            "<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M4.5 4.5h12l3 3v12h-15zM8 4.5v5h7v-5M8"
                    + " 19.5v-6h8v6\"/></svg>";

    String step() {
        var html = new FormHtml(form, locale, wrong);
        var step = form.step();
        html.raw("<div><p class=\"s muted\">" + escaped(organisation) + "</p><h1>" + html.words("publicform.title")
                + "</h1><p>" + html.words("publicform.intro") + "</p></div>");
        html.raw("<div><p class=\"row between s\"><b>" + html.words("publicform.step." + step)
                + "</b><span class=\"muted\">"
                + html.words("publicform.after." + step) + "</span></p>"
                + "<progress class=\"prog\" max=\"3\" value=\"%d\" aria-label=\"%s\"></progress></div>"
                        .formatted(step, html.words("publicform.step." + step)));
        if (notice != null) {
            html.raw("<section class=\"note soon\" role=\"alert\" tabindex=\"-1\" autofocus><span>" + html.words(notice)
                    + "</span></section>");
        }
        html.summary();
        html.raw("<form class=\"stack\" id=\"ask\" method=\"post\" action=\""
                + escaped(new PublicFormAddress(alias).path()) + "\" novalidate data-form=\"" + escaped(alias) + "\">");
        carried(html, step);
        new StepFields(form).into(html);
        html.raw("<p class=\"help row kept\" hidden>" + KEPT + html.words("publicform.kept") + "</p>");
        var send = step == FormField.STEPS;
        html.raw("<div class=\"stack-s\"><button class=\"btn primary\" name=\"go\" value=\"%s\">%s</button>"
                .formatted(send ? "send" : "next", html.words(send ? "publicform.send" : "publicform.next")));
        if (step > 1) {
            html.raw("<button class=\"btn quiet\" name=\"go\" value=\"back\">" + html.words("publicform.back")
                    + "</button>");
        }
        html.raw("</div></form>");
        if (!organisation.isEmpty()) {
            html.raw("<details class=\"note\"><summary>" + html.words("publicform.private", organisation)
                    + "</summary><p>" + html.words("publicform.private.why") + "</p></details>");
        }
        return framed(html, html.words("publicform.step." + step), !wrong.isEmpty(), true);
    }

    /** What was typed in the other steps, and what the form needs to be known again. */
    private void carried(FormHtml html, int step) {
        var shown = FormField.ofStep(step).stream().map(FormField::wire).toList();
        FormField.names()
                .filter(name -> !shown.contains(name) && !(step == 2 && isAskedNow(name)))
                .filter(name -> !form.value(name).isEmpty())
                .forEach(name -> html.hidden(name, form.value(name)));
        html.hidden(AskForm.STEP, String.valueOf(step))
                .hidden(AskForm.TOKEN, form.value(AskForm.TOKEN))
                .hidden(AskForm.LANGUAGE, form.value(AskForm.LANGUAGE));
    }

    private boolean isAskedNow(String name) {
        return form.situation()
                .filter(situation -> IntakeQuestion.of(situation).stream()
                        .anyMatch(question -> FormField.of(question).equals(name)))
                .isPresent();
    }

    String thanks(String reference, LocalDate by) {
        var html = new FormHtml(form, locale, Map.of());
        html.raw("<div data-sent=\"" + escaped(alias) + "\"><p class=\"s muted\">" + escaped(organisation) + "</p><h1>"
                + html.words("publicform.thanks") + "</h1></div>");
        html.raw("<p>" + html.words("publicform.thanks.next", organisation, DateWords.inFull(by, locale)) + "</p>");
        html.raw("<p class=\"note info\"><span>" + html.words("publicform.thanks.reference") + " <b>"
                + escaped(reference) + "</b>. " + html.words("publicform.thanks.reference.why") + "</span></p>");
        html.raw("<p>" + html.words("publicform.thanks.meanwhile") + "</p>");
        html.raw("<p class=\"muted\">" + html.words("publicform.danger") + "</p>");
        return framed(html, html.words("publicform.thanks"), false, false);
    }

    /** Only a few words, such as why nothing was taken. */
    static String said(Locale locale, String titleKey, String textKey) {
        var page = new AskPage("", "", AskForm.empty(), locale, Map.of(), null);
        var html = new FormHtml(page.form, locale, Map.of());
        html.raw("<h1>" + html.words(titleKey) + "</h1><p>" + html.words(textKey) + "</p>");
        return page.framed(html, html.words(titleKey), false, false);
    }

    private String framed(FormHtml html, String title, boolean isWrong, boolean isForm) {
        var other = Language.isSpanish(locale) ? "en" : "es";
        var language = !isForm
                ? ""
                : "<button class=\"btn\" form=\"ask\" name=\"go\" value=\"%s\" lang=\"%s\">%s</button>"
                        .formatted(other, other, html.words("publicform.other-language"));
        // Enter in a field presses the first button of a form, which must not be the one for the language
        var first = isForm
                ? "<button class=\"sr\" form=\"ask\" name=\"go\" value=\"%s\" tabindex=\"-1\" aria-hidden=\"true\"></button>"
                        .formatted(form.step() == FormField.STEPS ? "send" : "next")
                : "";
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s%s · Throughline</title>
                <link rel="icon" href="/img/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/styles/throughline.css">
                <link rel="stylesheet" href="/public/ask.css">
                <script src="/public/ask.js" defer></script>
                </head>
                <body>
                %s<div class="portal ask"><header class="p-top"><img class="wordmark" src="/img/wordmark.svg" alt="Throughline">\
                <span class="grow"></span>%s</header>
                <main class="p-body">%s</main></div>
                </body>
                </html>
                """.formatted(
                        Language.isSpanish(locale) ? "es" : "en",
                        isWrong ? html.words("publicform.error") + ": " : "",
                        title,
                        first,
                        language,
                        html);
    }
}
