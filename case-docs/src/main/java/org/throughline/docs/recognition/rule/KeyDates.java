package org.throughline.docs.recognition.rule;

import static java.util.Comparator.comparing;
import static org.throughline.docs.recognition.KeyDate.ANNUAL_REVIEW_DUE;
import static org.throughline.docs.recognition.KeyDate.CONSENT_DATE;
import static org.throughline.docs.recognition.KeyDate.DOCUMENT_DATE;
import static org.throughline.docs.recognition.KeyDate.EVALUATION_DATE;
import static org.throughline.docs.recognition.KeyDate.IEP_END;
import static org.throughline.docs.recognition.KeyDate.IEP_MEETING_DATE;
import static org.throughline.docs.recognition.KeyDate.IEP_START;
import static org.throughline.docs.recognition.KeyDate.NEXT_REEVALUATION;
import static org.throughline.docs.recognition.KeyDate.REQUEST_DATE;
import static org.throughline.docs.recognition.KeyDate.RESPONSE_DUE_DATE;
import static org.throughline.docs.recognition.KeyDate.SCHEDULED_MEETING_DATE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.date.DateConcept;
import org.throughline.docs.recognition.rule.date.PaperDates;
import org.throughline.docs.recognition.rule.date.PlacedDate;

/** Which of the dates of a paper are the key dates of a document of its kind. */
final class KeyDates {

    private static final int HEAD = 16;
    private static final int SHORT = 40;
    private static final int FEW_DAYS = 5;
    private static final int MANY_DAYS = 200;
    private static final double CLEAR = 0.45;
    private static final Pattern PARENT = Pattern.compile("parent|guardian|padre|madre|mother|father|tutor|encargad");

    private static final Pattern REPORT = Pattern.compile("\\b(?:report|informe|reporte) (?:of|for|del?|dated)\\b");
    private static final Pattern VISIT =
            Pattern.compile("\\b(?:visit|seen|exam|examined|appointment|visita|consulta|cita|date of service)\\b");
    private static final Pattern NEXT =
            Pattern.compile("\\b(?:next|follow|return|proxim[ao]|siguiente|until|hasta|regres[a-z]{0,6})\\b");
    private static final Pattern SIGNED = Pattern.compile(
            "\\b(?:parent|guardian|padre|madre|mother|father|tutor|encargad[oa])\\b.{0,60}\\b(?:date|fecha)\\b");

    private final List<PlacedDate> dates;
    private final WeighedDates weighed;
    private final Map<KeyDate, FoundDate> found = new EnumMap<>(KeyDate.class);

    private KeyDates(PaperDates paper, LocalDate today) {
        var birth = paper.birth().orElse(LocalDate.MIN);
        this.dates = paper.all().stream()
                .filter(date -> date.date().isAfter(birth))
                .filter(date -> !date.date().isAfter(today) || mayBeToCome(date.concept()))
                .toList();
        this.weighed = new WeighedDates(dates);
    }

    /** A day after today is the day of no paper and of nothing that was done. */
    private static boolean mayBeToCome(DateConcept concept) {
        return switch (concept) {
            case WRITTEN,
                    SENT,
                    REPORT,
                    MET,
                    CONSENT,
                    NO_CONSENT,
                    SIGNATURE,
                    EVALUATION,
                    EVALUATION_OF,
                    TEST,
                    REQUEST,
                    REQUEST_RECEIVED,
                    ELIGIBILITY,
                    MARGINAL,
                    BIRTH,
                    NONE,
                    PLAN_OF -> false;
            default -> true;
        };
    }

    /**
     * @param type what the document is, if that is known: the same words mean other things in other papers
     * @param today a later day is the day of no paper
     */
    static Map<KeyDate, FoundDate> of(
            PaperDates paper, TickedConsent consent, @Nullable DocumentType type, LocalDate today) {
        var dates = new KeyDates(paper, today);
        dates.read(type == null ? DocumentType.OTHER : type, consent);
        if (consent == TickedConsent.REFUSED) {
            dates.found.remove(CONSENT_DATE);
        }
        return Map.copyOf(dates.found);
    }

    private void read(DocumentType type, TickedConsent consent) {
        switch (type) {
            case IEP -> plan();
            case PLAN_504 -> plan504();
            case IEP_AMENDMENT -> amendment();
            case EVALUATION -> evaluation();
            case PARENT_REQUEST -> request();
            case MEETING_NOTICE -> notice();
            case PRIOR_WRITTEN_NOTICE -> priorWrittenNotice(consent);
            case CONSENT_FORM -> consentForm(consent);
            case PROGRESS_REPORT -> {
                written();
                writtenInHead();
                put(DOCUMENT_DATE, best(date -> isReportOf(date) ? 0.5 : 0));
                citedPlan();
            }
            case REPORT_CARD -> {
                written();
                writtenInHead();
            }
            case CORRESPONDENCE -> {
                written();
                citedPlan();
                meetingToCome();
            }
            case OTHER -> {
                written();
                put(DOCUMENT_DATE, best(date -> switch (date.concept()) {
                    case MET, MEETING -> isInHead(date) ? 1 : 0;
                    case SIGNATURE -> 0.5;
                    case OTHER -> isInHead(date) && isVisit(date) ? 0.5 : 0;
                    default -> 0;
                }));
                cited(1, 0);
            }
        }
    }

    private static boolean isReportOf(PlacedDate date) {
        return is(date, DateConcept.EVALUATION_OF)
                && isInHead(date)
                && REPORT.matcher(NormalizedText.folded(date.quote())).find();
    }

    /** A clinic dates its papers by the visit. */
    private static boolean isVisit(PlacedDate date) {
        var quote = NormalizedText.folded(date.quote());
        return VISIT.matcher(quote).find() && !NEXT.matcher(quote).find();
    }

    private void plan() {
        solvePlan();
        if (found.containsKey(IEP_MEETING_DATE)) {
            found.put(DOCUMENT_DATE, found.get(IEP_MEETING_DATE));
        } else {
            written();
        }
        evaluations();
        put(CONSENT_DATE, best(date -> is(date, DateConcept.CONSENT) ? 1 : 0));
        meetingToCome();
    }

    private void solvePlan() {
        var plan = PlanDates.best(
                weighed.by(this::asMeeting),
                weighed.by(KeyDates::asStart),
                weighed.by(KeyDates::asEnd),
                weighed.by(KeyDates::asReview));
        put(IEP_MEETING_DATE, plan.meeting());
        put(IEP_START, plan.start());
        put(IEP_END, plan.end());
        put(ANNUAL_REVIEW_DUE, plan.review());
    }

    private double asMeeting(PlacedDate date) {
        return switch (date.concept()) {
            case MEETING, MET -> 1;
            case PLAN_OF -> 0.8;
            case WRITTEN ->
                date.around().contains("meeting") || date.around().contains("reunion") ? 0.6 : isInHead(date) ? 0.4 : 0;
            default -> 0;
        };
    }

    private static double asStart(PlacedDate date) {
        return switch (date.concept()) {
            case PLAN_START -> 1;
            case PLAN_PERIOD -> 0.7;
            case SERVICE_START -> 0.5;
            case SERVICE_PERIOD -> 0.4;
            default -> 0;
        };
    }

    private static double asEnd(PlacedDate date) {
        return switch (date.concept()) {
            case PLAN_END -> 1;
            case SERVICE_END -> 0.5;
            default -> 0;
        };
    }

    private static double asReview(PlacedDate date) {
        return switch (date.concept()) {
            case REVIEW_DUE -> 1;
            case MEETING_DUE -> 0.7;
            default -> 0;
        };
    }

    private void plan504() {
        solvePlan();
        found.remove(IEP_END);
        var meeting = found.remove(IEP_MEETING_DATE);
        if (meeting != null) {
            found.put(DOCUMENT_DATE, meeting);
        } else {
            written();
        }
        evaluations();
        put(CONSENT_DATE, best(date -> is(date, DateConcept.CONSENT) ? 1 : 0));
    }

    private void amendment() {
        amended();
        written();
        consentOrSignature();
        if (found.containsKey(CONSENT_DATE)) {
            found.putIfAbsent(DOCUMENT_DATE, found.get(CONSENT_DATE));
        }
        citedPlan();
        put(ANNUAL_REVIEW_DUE, best(KeyDates::asReview));
        put(IEP_END, best(date -> is(date, DateConcept.PLAN_END) ? 1 : 0));
        evaluations();
    }

    /** The day of the plan that is amended stands beside it, and is the earlier one. */
    private void amended() {
        var all = weighed.by(date -> switch (date.concept()) {
            case AMENDMENT -> 1;
            case WRITTEN, SENT -> isInHead(date) ? 1 : 0;
            default -> 0;
        });
        all.stream()
                .filter(date -> date.weight() > all.getFirst().weight() - 0.2)
                .max(comparing(WeighedDate::day))
                .ifPresent(date -> put(DOCUMENT_DATE, date));
    }

    private void evaluation() {
        var tested = latest(date -> is(date, DateConcept.TEST));
        put(DOCUMENT_DATE, best(date -> asReport(date, tested)));
        written();
        var written = found.get(DOCUMENT_DATE);
        if (written != null) {
            found.put(EVALUATION_DATE, written);
        }
        put(CONSENT_DATE, best(date -> is(date, DateConcept.CONSENT) && isNotAfter(date, written) ? 1 : 0));
        put(NEXT_REEVALUATION, best(date -> is(date, DateConcept.REEVALUATION_DUE) ? 1 : 0));
    }

    /** No report was written before its tests. */
    private double asReport(PlacedDate date, Optional<PlacedDate> tested) {
        var worth = switch (date.concept()) {
            case REPORT -> date.strength() < CLEAR ? 0 : isInHead(date) ? 1.2 : 0.9;
            case WRITTEN -> isInHead(date) ? 1 : 0.3;
            case EVALUATION, SENT -> isInHead(date) ? 0.8 : 0;
            case EVALUATION_OF -> isInHead(date) && date.quote().length() < SHORT ? 0.6 : 0;
            case NONE -> isInHead(date) && date.alone() ? 0.8 : 0;
            default -> 0;
        };
        return tested.filter(test -> test.date().isAfter(date.date())).isPresent() ? worth - 0.5 : worth;
    }

    private void request() {
        written();
        var written = found.get(DOCUMENT_DATE);
        if (written != null) {
            found.put(REQUEST_DATE, written);
            put(RESPONSE_DUE_DATE, best(date -> is(date, DateConcept.RESPONSE_DUE) && isAfter(date, written) ? 1 : 0));
        }
        citedEvaluation();
        citedMeeting();
        meetingToCome();
    }

    private void notice() {
        written();
        var sent = found.get(DOCUMENT_DATE);
        put(SCHEDULED_MEETING_DATE, best(date -> {
            if (sent != null && !isAfter(date, sent)) {
                return 0;
            }
            return switch (date.concept()) {
                case MEETING, MET, MEETING_NEXT -> 1;
                case WRITTEN -> sent == null ? 0 : 0.6;
                case NONE -> sent == null ? 0 : 0.2;
                default -> 0;
            };
        }));
        put(RESPONSE_DUE_DATE, best(date -> is(date, DateConcept.RESPONSE_DUE) ? 1 : 0));
    }

    private void priorWrittenNotice(TickedConsent consent) {
        written();
        var written = found.get(DOCUMENT_DATE);
        citedEvaluation();
        citedMeeting();
        put(REQUEST_DATE, best(date -> isNotAfter(date, written) ? asRequest(date) : 0));
        put(IEP_START, best(date -> is(date, DateConcept.PLAN_START) ? 1 : 0));
        put(CONSENT_DATE, best(date -> is(date, DateConcept.CONSENT) && isNotAfter(date, written) ? 1 : 0));
        if (consent == TickedConsent.GIVEN) {
            put(CONSENT_DATE, best(date -> is(date, DateConcept.SIGNATURE) ? 1 : 0));
        }
        meetingToCome();
    }

    private static double asRequest(PlacedDate date) {
        return switch (date.concept()) {
            case REQUEST -> 1;
            case REQUEST_RECEIVED -> 0.7;
            default -> 0;
        };
    }

    private void consentForm(TickedConsent consent) {
        written();
        put(RESPONSE_DUE_DATE, best(date -> is(date, DateConcept.RESPONSE_DUE) ? 1 : 0));
        if (consent == TickedConsent.GIVEN || consent == TickedConsent.UNKNOWN) {
            consentOrSignature();
        }
        citedEvaluation();
    }

    private void consentOrSignature() {
        put(CONSENT_DATE, best(date -> switch (date.concept()) {
            case CONSENT -> 1;
            case SIGNATURE -> 0.9;
            case WRITTEN, NONE -> isOfParent(date) ? 0.5 : isSignedByParent(date) ? 0.6 : 0;
            default -> 0;
        }));
    }

    /** In a row of people with the days on which they signed. */
    private static boolean isOfParent(PlacedDate date) {
        var row = date.around().indexOf("| ");
        return row >= 0
                && PARENT.matcher(date.around())
                        .region(row, date.around().length())
                        .find();
    }

    /** The name of a parent and a date, in one line. */
    private static boolean isSignedByParent(PlacedDate date) {
        var quote = NormalizedText.folded(date.quote());
        return SIGNED.matcher(quote).find();
    }

    /** 34 CFR 300.303(b)(2): the next one is due three years after the last one. */
    private void evaluations() {
        var due = best(date -> is(date, DateConcept.REEVALUATION_DUE) ? 1 : 0);
        var written = found.get(DOCUMENT_DATE);
        put(EVALUATION_DATE, best(date -> isNotAfter(date, written) ? asEvaluation(date, due) : 0));
        var evaluated = found.get(EVALUATION_DATE);
        if (due != null && (evaluated == null || due.day().isAfter(evaluated.date()))) {
            put(NEXT_REEVALUATION, due);
        }
    }

    /** The latest counts; one that does not lead to the day on which the next is due was of something else. */
    private static double asEvaluation(PlacedDate date, @Nullable WeighedDate due) {
        var worth = switch (date.concept()) {
            case EVALUATION -> 1;
            case EVALUATION_OF -> 0.6;
            case ELIGIBILITY, REPORT, TEST -> 0.1;
            default -> 0.0;
        };
        if (worth == 0 || due == null) {
            return worth < 0.5 ? 0 : worth + latest(date);
        }
        var off = Math.abs(ChronoUnit.DAYS.between(date.date().plusYears(3), due.day()));
        if (off <= FEW_DAYS) {
            return worth + 1;
        }
        return off > MANY_DAYS || worth < 0.5 ? 0 : worth + latest(date);
    }

    /** A little for each year. */
    private static double latest(PlacedDate date) {
        return date.date().toEpochDay() / 1e6;
    }

    /** A form's own field first; of those that the text cites, the most recent. */
    private void citedEvaluation() {
        var written = found.get(DOCUMENT_DATE);
        put(EVALUATION_DATE, best(date -> is(date, DateConcept.EVALUATION) && isNotAfter(date, written) ? 1 : 0));
        latest(date -> is(date, DateConcept.EVALUATION_OF) && isNotAfter(date, written))
                .ifPresent(date -> put(EVALUATION_DATE, date));
    }

    private void citedPlan() {
        cited(1, 0.9);
    }

    /** A letter or notice talks of the meeting rather than of the plan it leans on. */
    private void citedMeeting() {
        cited(0.85, 1);
    }

    private void cited(double plan, double meeting) {
        var written = found.get(DOCUMENT_DATE);
        put(IEP_MEETING_DATE, best(date -> {
            if (!isNotAfter(date, written)) {
                return 0;
            }
            return switch (date.concept()) {
                case PLAN_OF -> plan;
                case MEETING, MET -> meeting;
                default -> 0;
            };
        }));
    }

    private void meetingToCome() {
        var written = found.get(DOCUMENT_DATE);
        if (written != null) {
            put(SCHEDULED_MEETING_DATE, best(date -> {
                if (!isAfter(date, written)) {
                    return 0;
                }
                return switch (date.concept()) {
                    case MEETING, MEETING_NEXT -> 1;
                    default -> 0;
                };
            }));
        }
    }

    /**
     * In the head of the paper: what a label calls so, or a date that has its line to itself, as in a letter. Elsewhere
     * only a field of a form.
     */
    private void written() {
        put(DOCUMENT_DATE, best(date -> switch (date.concept()) {
            case WRITTEN -> isInHead(date) ? 1 : 0.4;
            case SENT, REPORT -> isInHead(date) ? 1 : 0.6;
            case NONE -> isInHead(date) && date.alone() ? 0.9 : 0;
            default -> 0;
        }));
    }

    /** A report has no other date in its head. */
    private void writtenInHead() {
        put(DOCUMENT_DATE, best(date -> switch (date.concept()) {
            case NONE, PERIOD -> isInHead(date) && !date.around().contains("|") ? 0.3 : 0;
            default -> 0;
        }));
    }

    private static boolean isInHead(PlacedDate date) {
        return date.page() == 1 && date.line() < HEAD;
    }

    private static boolean is(PlacedDate date, DateConcept concept) {
        return date.concept() == concept;
    }

    private static boolean isAfter(PlacedDate date, FoundDate other) {
        return date.date().isAfter(other.date());
    }

    private static boolean isNotAfter(PlacedDate date, @Nullable FoundDate other) {
        return other == null || !date.date().isAfter(other.date());
    }

    private Optional<PlacedDate> latest(Predicate<PlacedDate> wanted) {
        return dates.stream().filter(wanted).max(comparing(PlacedDate::date));
    }

    private @Nullable WeighedDate best(ToDoubleFunction<PlacedDate> worth) {
        var all = weighed.by(worth);
        return all.isEmpty() ? null : all.getFirst();
    }

    private void put(KeyDate key, @Nullable WeighedDate date) {
        if (date != null) {
            put(key, date.place());
        }
    }

    private void put(KeyDate key, PlacedDate date) {
        found.putIfAbsent(key, new FoundDate(date.date(), date.page(), date.quote()));
    }
}
