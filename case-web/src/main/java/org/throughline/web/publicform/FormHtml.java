package org.throughline.web.publicform;

import static org.throughline.web.login.PlainPage.escaped;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.throughline.web.language.Translations;

/** Builds the fields of one step. Every word that somebody typed goes through here, and comes out as text. */
final class FormHtml {

    private static final Translations TRANSLATIONS = new Translations();

    private static final String WARNING =
            "<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 3.5 21.5 20h-19z\"/>"
                    + "<path d=\"M12 10v4.5M12 17.3v.1\"/></svg>";

    private final StringBuilder text = new StringBuilder();
    private final AskForm form;
    private final Locale locale;
    private final Map<String, String> wrong;

    /** @param wrong keys of sentences by field */
    FormHtml(AskForm form, Locale locale, Map<String, String> wrong) {
        this.form = form;
        this.locale = locale;
        this.wrong = wrong;
    }

    String words(String key, Object... values) {
        return escaped(TRANSLATIONS.getTranslation(key, locale, values));
    }

    FormHtml raw(String html) {
        text.append(html);
        return this;
    }

    FormHtml hidden(String name, String value) {
        return raw("<input type=\"hidden\" name=\"" + name + "\" value=\"" + escaped(value) + "\">");
    }

    /** @param attributes such as {@code type="tel"} */
    FormHtml input(FormField field, String label, String attributes) {
        return input(field.wire(), field.most(), label, attributes);
    }

    FormHtml input(String name, int most, String label, String attributes) {
        return field(
                name,
                label,
                "<input class=\"input\" maxlength=\"%d\" value=\"%s\" %s %s>"
                        .formatted(most, escaped(form.value(name)), attributes, common(name, label)));
    }

    FormHtml area(FormField field, String label) {
        return field(
                field.wire(),
                label,
                "<textarea class=\"input\" rows=\"5\" maxlength=\"%d\" %s>\n%s</textarea>"
                        .formatted(field.most(), common(field.wire(), label), escaped(form.value(field))));
    }

    FormHtml select(String name, String label, List<String> values, Function<String, String> word) {
        var options = new StringBuilder("<option value=\"\">" + words("publicform.choose") + "</option>");
        values.forEach(value -> options.append("<option value=\"%s\"%s>%s</option>"
                .formatted(escaped(value), form.value(name).equals(value) ? " selected" : "", word.apply(value))));
        return field(name, label, "<select class=\"input\" %s>%s</select>".formatted(common(name, label), options));
    }

    /** Large choices with an explanation each; a group is named by its legend. */
    FormHtml choices(FormField field, String label, List<String> values) {
        var described = wrong.containsKey(field.wire()) ? " aria-describedby=\"" + field.wire() + "-wrong\"" : "";
        raw("<fieldset class=\"stack-s\" id=\"%s\" tabindex=\"-1\"%s><legend>%s</legend>"
                .formatted(field.wire(), described, words(label)));
        for (var value : values) {
            raw("<label class=\"choice\"><input type=\"radio\" name=\"%s\" value=\"%s\" data-keep%s><span><b>%s</b><br>"
                    .formatted(
                            field.wire(),
                            value,
                            form.value(field).equals(value) ? " checked" : "",
                            words(label + "." + value)));
            raw("<span class=\"s muted\">" + words(label + "." + value + ".why") + "</span></span></label>");
        }
        return wrong(field.wire()).raw("</fieldset>");
    }

    private FormHtml field(String name, String label, String control) {
        raw("<div class=\"field\"><label for=\"" + name + "\">" + words(label) + "</label>");
        if (hasHelp(label)) {
            raw("<span class=\"help\" id=\"" + name + "-help\">" + words(label + ".help") + "</span>");
        }
        return raw(control).wrong(name).raw("</div>");
    }

    private FormHtml wrong(String name) {
        var key = wrong.get(name);
        return key == null
                ? this
                : raw("<span class=\"help row top wrong\" id=\"%s-wrong\">%s<span>%s</span></span>"
                        .formatted(name, WARNING, words(key)));
    }

    private String common(String name, String label) {
        var described = (hasHelp(label) ? name + "-help " : "") + (wrong.containsKey(name) ? name + "-wrong" : "");
        return "id=\"%s\" name=\"%s\" data-keep".formatted(name, name)
                + (described.isEmpty() ? "" : " aria-describedby=\"" + described.strip() + "\"")
                + (wrong.containsKey(name) ? " aria-invalid=\"true\"" : "");
    }

    private boolean hasHelp(String label) {
        return !TRANSLATIONS.getTranslation(label + ".help", locale).startsWith("?");
    }

    /** What is wrong, on top: each leads to its field. The page begins there, for eyes and for readers. */
    FormHtml summary() {
        if (wrong.isEmpty()) {
            return this;
        }
        raw("<section class=\"note overdue\" role=\"alert\" tabindex=\"-1\" autofocus>" + WARNING + "<span><b>"
                + words("publicform.wrong", wrong.size()) + "</b>");
        wrong.forEach((name, key) -> raw("<br><a href=\"#" + name + "\">" + words(key) + "</a>"));
        return raw("</span></section>");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
