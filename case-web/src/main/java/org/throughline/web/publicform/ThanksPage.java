package org.throughline.web.publicform;

import com.samskivert.mustache.Template;
import java.time.LocalDate;
import org.throughline.core.template.Templates;
import org.throughline.web.language.DateWords;

/**
 * What a family reads when all has been sent.
 *
 * @param by the day by which it hears from the organisation
 */
record ThanksPage(String alias, String organisation, AskWords words, String reference, LocalDate by) {

    private static final Template TEMPLATE = Templates.html(ThanksPage.class, "thanks.html");

    String html() {
        return TEMPLATE.execute(this);
    }

    String next() {
        return words.text("publicform.thanks.next", organisation, DateWords.spoken(by, by, words.locale()));
    }
}
