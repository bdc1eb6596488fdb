package org.throughline.web.review;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.review.FindingCode;
import org.throughline.docs.review.FindingWords;
import org.throughline.docs.review.RankedFinding;

/**
 * A finding as a program reads it.
 *
 * @param severity 1 is worth a meeting's time, 2 a question, 3 a look
 * @param rank the first is 1
 * @param subject which goal, service, need or area it is about
 * @param page nothing where something is not there at all
 * @param dismissed whether somebody does not want to be asked again
 * @param reason why not
 */
public record FindingJson(
        String id,
        FindingCode code,
        int severity,
        int rank,
        String subject,
        @Nullable Integer page,
        @Nullable String quote,
        String why,
        String ask,
        String familyText,
        boolean dismissed,
        @Nullable String reason) {

    static FindingJson of(RankedFinding ranked, Locale locale) {
        var finding = ranked.finding();
        var words = FindingWords.of(finding, locale);
        return new FindingJson(
                ranked.id().text(),
                finding.code(),
                finding.code().severity(),
                ranked.rank(),
                finding.subject(),
                finding.page(),
                finding.quote(),
                words.why(),
                words.ask(),
                words.family(),
                ranked.dismissed() != null,
                ranked.dismissed());
    }
}
