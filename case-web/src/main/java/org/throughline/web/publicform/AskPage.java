package org.throughline.web.publicform;

import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.template.Templates;

/**
 * A step of the form: plain, in the look of the families' portal. Without scripts it works; with them it also keeps what
 * is typed in this browser tab. Its template asks for all that follows.
 *
 * @param organisation its name; empty where nobody may ask for it
 * @param wrong keys of sentences by field
 * @param notice the key of a sentence on top, if something has to be said
 */
record AskPage(
        String alias,
        String organisation,
        AskForm form,
        Locale locale,
        Map<String, String> wrong,
        @Nullable String notice) {

    private static final Template TEMPLATE = Templates.html(AskPage.class, "step.html");

    /** What goes along without being shown. */
    record Carried(String name, String value) {}

    String html() {
        return TEMPLATE.execute(this);
    }

    AskWords words() {
        return new AskWords(locale);
    }

    int step() {
        return form.step();
    }

    boolean isWrong() {
        return !wrong.isEmpty();
    }

    String mistakes() {
        return words().text("publicform.wrong", wrong.size());
    }

    /** What was typed in the other steps, and what the form needs to be known again. */
    List<Carried> carried() {
        var shown = Stream.concat(fields().stream(), questions().stream())
                .map(AskField::name)
                .toList();
        var typed = FormField.names()
                .filter(name -> !shown.contains(name) && !form.value(name).isEmpty())
                .map(name -> new Carried(name, form.value(name)));
        return Stream.concat(
                        typed,
                        Stream.of(
                                new Carried(AskForm.STEP, String.valueOf(step())),
                                new Carried(AskForm.TOKEN, form.value(AskForm.TOKEN)),
                                new Carried(AskForm.LANGUAGE, form.value(AskForm.LANGUAGE)),
                                new Carried(AskForm.DRAFT, form.value(AskForm.DRAFT))))
                .toList();
    }

    List<AskField> fields() {
        return new StepFields(form, words(), wrong).all();
    }

    boolean hasQuestions() {
        return !questions().isEmpty();
    }

    List<AskField> questions() {
        return new StepFields(form, words(), wrong).questions();
    }

    String go() {
        return step() == FormField.STEPS ? "send" : "next";
    }

    boolean mayGoBack() {
        return step() > 1;
    }

    String privacy() {
        return words().text("publicform.private", organisation);
    }
}
