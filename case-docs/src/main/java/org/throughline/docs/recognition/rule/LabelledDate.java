package org.throughline.docs.recognition.rule;

import java.time.LocalDate;
import org.throughline.docs.recognition.rule.date.DateMention;

/**
 * A date and what the words before it call it.
 *
 * @param line of the page, the first is 0
 * @param isAlone it has the line to itself
 */
record LabelledDate(DateMention mention, DateLabel label, int line, boolean isAlone) {

    LocalDate date() {
        return mention.date();
    }
}
