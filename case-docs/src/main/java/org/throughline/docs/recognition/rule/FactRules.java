package org.throughline.docs.recognition.rule;

import static org.throughline.core.fact.FactType.CONSENT_RECEIVED;
import static org.throughline.core.fact.FactType.EVALUATION_COMPLETED;
import static org.throughline.core.fact.FactType.EVALUATION_REQUESTED;
import static org.throughline.core.fact.FactType.IEE_REQUESTED;
import static org.throughline.core.fact.FactType.IEP_MEETING_HELD;
import static org.throughline.core.fact.FactType.PWN_REQUESTED;
import static org.throughline.core.fact.FactType.RECORDS_REQUESTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactType;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.SuggestedFact;

/** What happened, as a document tells it. */
final class FactRules {

    private static final int FIRST_PAGES = 2;

    /** Whoever writes longer ones asks for nothing in them that a rule understands. */
    private static final int LONGEST_SENTENCE = 2_000;

    private static final Pattern SENTENCE_END = pattern("[.!?;]\\s+|\\n\\s*\\n");

    private static final Pattern ASKS =
            pattern("\\b(request|ask|refer|want|would like|please|solicit|pid|quier|dese|por favor)");

    /** Right before what is asked: whoever does not want something does not ask for it. */
    private static final Pattern ASKS_NOT = pattern(
            "(\\bnot|n['\u2019]t|\\bnever)\\s+(\\w+\\s+)?(request|ask|refer|want|like)|\\bno\\s+(\\w+\\s+)?(solicit|pid|quier|dese)");

    /** What a sentence asks for; the first that fits. A copy of an evaluation is no evaluation. */
    private static final List<Request> REQUESTS = List.of(
            new Request(
                    IEE_REQUESTED,
                    "independent (educational )?(evaluation|assessment)|evaluaci[o\u00f3]n (educativa )?independiente"),
            new Request(PWN_REQUESTED, "prior written notice|aviso previo por escrito"),
            new Request(RECORDS_REQUESTED, "\\brecords?\\b|expediente"),
            new Request(
                    RECORDS_REQUESTED,
                    "\\b(copy|copies|copias?|inspect|review|revisar)\\b",
                    "report|file|evaluation|informe|evaluaci"),
            new Request(EVALUATION_REQUESTED, "evaluat|assess|\\bevalu"));

    private static final Pattern TO_EVALUATE = pattern("evaluat|assess|\\bevalua");

    private static final Pattern REFUSED = pattern(
            "(\\bnot|n['\u2019]t|\\bno)\\s+(\\w+\\s+)?(consent|permission|consiento|autorizo|doy|otorgo)|refus|revo[kc]|rechaz|niego");

    /** @param object what comes after the words somewhere in the sentence */
    private record Request(FactType type, Pattern words, Pattern object) {

        Request(FactType type, String words) {
            this(type, words, "");
        }

        Request(FactType type, String words, String object) {
            this(type, pattern(words), pattern(object));
        }

        /** Each of them is looked for once: a pattern of both would begin anew at each of the words. */
        boolean isIn(String sentence) {
            var said = words.matcher(sentence);
            return said.find() && object.matcher(sentence).find(said.end());
        }
    }

    private FactRules() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** @param type what the document is, as a person said it or the reading is sure of; of no other one anything follows */
    static List<SuggestedFact> in(
            @Nullable DocumentType type, Map<KeyDate, FoundDate> dates, TickedConsent consent, List<String> pages) {
        return fact(type, consent, pages)
                .filter(fact -> fact != IEP_MEETING_HELD || isPossibleMeeting(dates))
                .flatMap(
                        fact -> Optional.ofNullable(dates.get(dateOf(fact))).map(date -> new SuggestedFact(fact, date)))
                .stream()
                .toList();
    }

    private static boolean isPossibleMeeting(Map<KeyDate, FoundDate> dates) {
        var meeting = dates.get(KeyDate.IEP_MEETING_DATE);
        return meeting != null && PlanDates.isPossibleMeeting(meeting.date(), dates);
    }

    private static Optional<FactType> fact(@Nullable DocumentType type, TickedConsent consent, List<String> pages) {
        if (type == null) {
            return Optional.empty();
        }
        return switch (type) {
            case IEP -> Optional.of(IEP_MEETING_HELD);
            case EVALUATION -> Optional.of(EVALUATION_COMPLETED);
            case CONSENT_FORM -> consent(consent, pages);
            case PARENT_REQUEST -> request(pages);
            case IEP_AMENDMENT,
                    PLAN_504,
                    PROGRESS_REPORT,
                    REPORT_CARD,
                    PRIOR_WRITTEN_NOTICE,
                    MEETING_NOTICE,
                    CORRESPONDENCE,
                    OTHER -> Optional.empty();
        };
    }

    /** Where a letter asks for several things, nobody can say of which the date is; a notice is asked for beside others. */
    private static Optional<FactType> request(List<String> pages) {
        var asked = Arrays.stream(SENTENCE_END.split(head(pages)))
                .map(sentence -> sentence.substring(0, Math.min(LONGEST_SENTENCE, sentence.length())))
                .filter(sentence -> ASKS.matcher(sentence).find())
                .filter(sentence -> !ASKS_NOT.matcher(sentence).find())
                .flatMap(sentence -> asked(sentence).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactType.class)));
        if (asked.size() > 1) {
            asked.remove(PWN_REQUESTED);
        }
        return asked.size() == 1 ? Optional.of(asked.iterator().next()) : Optional.empty();
    }

    private static Optional<FactType> asked(String sentence) {
        return REQUESTS.stream()
                .filter(request -> request.isIn(sentence))
                .map(Request::type)
                .findFirst();
    }

    /** Consent to something else starts no clock, and a form on which one may also refuse does not say which was ticked. */
    private static Optional<FactType> consent(TickedConsent ticked, List<String> pages) {
        var head = head(pages);
        return switch (ticked) {
            case GIVEN -> TO_EVALUATE.matcher(head).find() ? Optional.of(CONSENT_RECEIVED) : Optional.empty();
            case REFUSED -> Optional.empty();
            case UNKNOWN, OPEN -> unticked(head);
        };
    }

    private static Optional<FactType> unticked(String head) {
        return TO_EVALUATE.matcher(head).find() && !REFUSED.matcher(head).find()
                ? Optional.of(CONSENT_RECEIVED)
                : Optional.empty();
    }

    private static String head(List<String> pages) {
        return String.join("\n\n", NormalizedText.first(pages, FIRST_PAGES));
    }

    private static KeyDate dateOf(FactType fact) {
        return switch (fact) {
            case IEP_MEETING_HELD -> KeyDate.IEP_MEETING_DATE;
            case EVALUATION_COMPLETED -> KeyDate.EVALUATION_DATE;
            case CONSENT_RECEIVED -> KeyDate.CONSENT_DATE;
            default -> KeyDate.REQUEST_DATE;
        };
    }
}
