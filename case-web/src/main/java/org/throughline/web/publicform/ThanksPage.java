package org.throughline.web.publicform;

import com.samskivert.mustache.Template;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.core.template.Templates;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.PhoneLink;

/**
 * What a family reads when all has been sent.
 *
 * @param phone where it can be called, if it has said so
 * @param by the day by which it hears from the organisation
 */
record ThanksPage(
        String alias, String organisation, @Nullable String phone, AskWords words, String reference, LocalDate by) {

    private static final Template TEMPLATE = Templates.html(ThanksPage.class, "thanks.html");

    String html() {
        return TEMPLATE.execute(this);
    }

    @Nullable
    String call() {
        return phone == null ? null : PhoneLink.address(phone);
    }

    String next() {
        return words.text("publicform.thanks.next", organisation, DateWords.spoken(by, by, words.locale()));
    }
}
