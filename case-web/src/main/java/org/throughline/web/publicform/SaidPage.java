package org.throughline.web.publicform;

import com.samskivert.mustache.Template;
import java.util.Locale;
import org.throughline.core.template.Templates;

/** Only a few words, such as why nothing was taken. */
record SaidPage(AskWords words, String titleKey, String textKey) {

    private static final Template TEMPLATE = Templates.html(SaidPage.class, "said.html");

    static String html(Locale locale, String titleKey, String textKey) {
        return TEMPLATE.execute(new SaidPage(new AskWords(locale), titleKey, textKey));
    }
}
