package org.throughline.docs.facts;

import static org.throughline.core.fact.FactType.CONSENT_RECEIVED;
import static org.throughline.core.fact.FactType.EVALUATION_COMPLETED;
import static org.throughline.core.fact.FactType.EVALUATION_REQUESTED;
import static org.throughline.core.fact.FactType.IEE_REQUESTED;
import static org.throughline.core.fact.FactType.IEP_MEETING_HELD;
import static org.throughline.core.fact.FactType.PWN_REQUESTED;
import static org.throughline.core.fact.FactType.RECORDS_REQUESTED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactType;

/** Something that happened, as a document tells it. */
public record SuggestedFact(FactType type, FoundDate date) {

    private static final int FIRST_PAGES = 2;

    /** What a letter asks for; the first that fits, the rarer before the more common. */
    private static final List<Request> REQUESTS = List.of(
            new Request(
                    IEE_REQUESTED,
                    "independent (educational )?(evaluation|assessment)|evaluaci[oó]n (educativa )?independiente"),
            new Request(
                    PWN_REQUESTED,
                    "(send|provide|give|request|want|need)\\b.{0,60}prior written notice|aviso previo por escrito"),
            new Request(
                    EVALUATION_REQUESTED,
                    "(request|ask|asking|like|want|refer)\\w*\\b.{0,120}\\b(evaluat|assess)|(solicit|pid|quier)\\w*\\b.{0,120}\\bevalua"),
            new Request(
                    RECORDS_REQUESTED,
                    "(request|copy|copies|inspect|review|access)\\b.{0,80}\\brecords?\\b|(copia|revisar|solicit)\\w*\\b.{0,80}\\bexpediente"));

    private record Request(FactType type, Pattern words) {

        Request(FactType type, String words) {
            this(type, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
        }
    }

    /** @param type what the document is, as a person said it or the reading is sure of; of no other one anything follows */
    public static List<SuggestedFact> in(
            @Nullable DocumentType type, Map<KeyDate, FoundDate> dates, List<String> pages) {
        return fact(type, pages)
                .flatMap(
                        fact -> Optional.ofNullable(dates.get(dateOf(fact))).map(date -> new SuggestedFact(fact, date)))
                .stream()
                .toList();
    }

    private static Optional<FactType> fact(@Nullable DocumentType type, List<String> pages) {
        if (type == null) {
            return Optional.empty();
        }
        return switch (type) {
            case IEP -> Optional.of(IEP_MEETING_HELD);
            case EVALUATION -> Optional.of(EVALUATION_COMPLETED);
            case CONSENT_FORM -> Optional.of(CONSENT_RECEIVED);
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

    private static Optional<FactType> request(List<String> pages) {
        var text = String.join("\n", pages.subList(0, Math.min(FIRST_PAGES, pages.size())));
        return REQUESTS.stream()
                .filter(request -> request.words().matcher(text).find())
                .map(Request::type)
                .findFirst();
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
