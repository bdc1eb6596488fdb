package org.throughline.docs.recognition.rule;

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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.KeyDate;

/** Which of the dates of a text are the key dates of a document of its kind. */
final class KeyDates {

    private static final int HEAD = 15;
    private static final int SHORTEST_PLAN = 120;
    private static final int LONGEST_PLAN = 400;

    private static final List<DateLabel> MEETINGS = List.of(DateLabel.PLAN_OF, DateLabel.MEETING, DateLabel.MET);

    private static final List<DateLabel> TO_COME = List.of(DateLabel.MEETING, DateLabel.MET, DateLabel.NEXT_MEETING);

    private final DatedText text;
    private final List<LabelledDate> dates;
    private final Map<KeyDate, FoundDate> found = new EnumMap<>(KeyDate.class);

    private KeyDates(DatedText text) {
        this.text = text;
        this.dates = text.dates();
    }

    /** @param type what the document is, if that is known: the same words mean other things in other papers */
    static Map<KeyDate, FoundDate> of(DatedText text, @Nullable DocumentType type) {
        var dates = new KeyDates(text);
        dates.read(type == null ? DocumentType.OTHER : type);
        if (text.consent() == TickedConsent.REFUSED) {
            dates.found.remove(CONSENT_DATE);
        }
        return Map.copyOf(dates.found);
    }

    private void read(DocumentType type) {
        switch (type) {
            case IEP -> plan();
            case IEP_AMENDMENT -> amendment();
            case EVALUATION -> evaluation();
            case PARENT_REQUEST -> request();
            case MEETING_NOTICE -> notice();
            case PRIOR_WRITTEN_NOTICE -> priorWrittenNotice();
            case CONSENT_FORM -> {
                written();
                first(CONSENT_DATE, DateLabel.CONSENT, DateLabel.SIGNED);
            }
            case PLAN_504, PROGRESS_REPORT, REPORT_CARD, CORRESPONDENCE, OTHER -> {
                written();
                cited();
            }
        }
    }

    private void plan() {
        first(IEP_MEETING_DATE, DateLabel.MEETING, DateLabel.PLAN_OF, DateLabel.MET);
        if (found.containsKey(IEP_MEETING_DATE)) {
            found.put(DOCUMENT_DATE, found.get(IEP_MEETING_DATE));
        } else {
            written();
        }
        first(ANNUAL_REVIEW_DUE, DateLabel.REVIEW);
        first(NEXT_REEVALUATION, DateLabel.REEVALUATION);
        first(IEP_START, DateLabel.START);
        first(IEP_END, DateLabel.END);
        servicesSay();
        first(IEP_START, DateLabel.START_FIELD);
        first(IEP_END, DateLabel.END_FIELD);
        dropImpossibleEnd();
        dropImpossibleMeeting();
        citedEvaluation();
        first(CONSENT_DATE, DateLabel.CONSENT, DateLabel.SIGNED);
        meetingToCome();
    }

    /** Where no label says so, the dates from and to which most services are given. */
    private void servicesSay() {
        var counts = new HashMap<List<LocalDate>, Integer>();
        for (var i = 1; i < dates.size(); i++) {
            var from = dates.get(i - 1);
            var to = dates.get(i);
            var days = ChronoUnit.DAYS.between(from.date(), to.date());
            if (isBare(from) && isBare(to) && days >= SHORTEST_PLAN && days <= LONGEST_PLAN) {
                counts.merge(List.of(from.date(), to.date()), 1, Integer::sum);
            }
        }
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(most -> {
            putIfFree(IEP_START, most.getKey().getFirst());
            putIfFree(IEP_END, most.getKey().getLast());
        });
    }

    private static boolean isBare(LabelledDate date) {
        return switch (date.label()) {
            case NONE, START, START_FIELD, END, END_FIELD -> true;
            default -> false;
        };
    }

    /** A plan is for a year: an end that is none belongs to something else. */
    private void dropImpossibleEnd() {
        var start = found.get(IEP_START);
        var end = found.get(IEP_END);
        if (start != null && end != null) {
            var days = ChronoUnit.DAYS.between(start.date(), end.date());
            if (days <= 0 || days > LONGEST_PLAN) {
                found.remove(IEP_END);
            }
        }
    }

    /** The day by which the next meeting is to be held also stands beside the word. */
    private void dropImpossibleMeeting() {
        var meeting = found.get(IEP_MEETING_DATE);
        if (meeting != null && !PlanDates.isBeforeItsEnd(meeting.date(), found)) {
            found.remove(IEP_MEETING_DATE);
            found.remove(DOCUMENT_DATE);
            firstOf(
                    IEP_MEETING_DATE,
                    date -> MEETINGS.contains(date.label()) && PlanDates.isPossibleMeeting(date.date(), found));
            written();
        }
    }

    private void putIfFree(KeyDate key, LocalDate date) {
        if (!found.containsKey(key)) {
            dates.stream()
                    .filter(one -> one.date().equals(date) && isBare(one))
                    .findFirst()
                    .ifPresent(one -> put(key, one));
        }
    }

    private void amendment() {
        written();
        first(IEP_MEETING_DATE, DateLabel.PLAN_OF, DateLabel.MEETING, DateLabel.MET);
        first(ANNUAL_REVIEW_DUE, DateLabel.REVIEW);
        first(CONSENT_DATE, DateLabel.CONSENT, DateLabel.SIGNED);
    }

    private void evaluation() {
        written();
        var written = found.get(DOCUMENT_DATE);
        if (written != null) {
            found.put(EVALUATION_DATE, written);
        }
        first(CONSENT_DATE, DateLabel.CONSENT);
        first(NEXT_REEVALUATION, DateLabel.REEVALUATION);
    }

    private void request() {
        written();
        var written = found.get(DOCUMENT_DATE);
        if (written != null) {
            found.put(REQUEST_DATE, written);
            firstOf(
                    RESPONSE_DUE_DATE,
                    date -> date.label() == DateLabel.BY && date.date().isAfter(written.date()));
        }
        cited();
    }

    private void notice() {
        written();
        first(SCHEDULED_MEETING_DATE, DateLabel.MEETING, DateLabel.MET);
        // "Date: … Time: … Place: …", with the day it was sent above
        var sent = found.get(DOCUMENT_DATE);
        firstOf(
                SCHEDULED_MEETING_DATE,
                date -> date.label() == DateLabel.WRITTEN
                        && sent != null
                        && date.date().isAfter(sent.date()));
    }

    private void priorWrittenNotice() {
        written();
        cited();
        first(REQUEST_DATE, DateLabel.REQUEST);
        first(IEP_START, DateLabel.START, DateLabel.START_FIELD, DateLabel.BEGINNING);
        first(CONSENT_DATE, DateLabel.CONSENT, DateLabel.SIGNED);
    }

    private void cited() {
        citedEvaluation();
        var written = found.get(DOCUMENT_DATE);
        firstOf(
                IEP_MEETING_DATE,
                date -> MEETINGS.contains(date.label())
                        && (written == null || !date.date().isAfter(written.date())));
        meetingToCome();
    }

    private void meetingToCome() {
        var written = found.get(DOCUMENT_DATE);
        if (written != null) {
            firstOf(
                    SCHEDULED_MEETING_DATE,
                    date -> TO_COME.contains(date.label()) && date.date().isAfter(written.date()));
        }
    }

    /** A form's own field first; of those that the text cites, the most recent. */
    private void citedEvaluation() {
        first(EVALUATION_DATE, DateLabel.EVALUATION_FIELD);
        var written = found.get(DOCUMENT_DATE);
        if (!found.containsKey(EVALUATION_DATE)) {
            dates.stream()
                    .filter(date -> date.label() == DateLabel.EVALUATION_OF
                            && (written == null || !date.date().isAfter(written.date())))
                    .max(Comparator.comparing(LabelledDate::date))
                    .ifPresent(date -> put(EVALUATION_DATE, date));
        }
    }

    /**
     * In the head of the first page: what a label calls so, or a date that has its line to itself, as in a letter.
     * Elsewhere only a field of a form; last of all the first date of the head.
     */
    private void written() {
        firstOf(
                DOCUMENT_DATE,
                date -> isInHead(date) && (isWritten(date) || (date.isAlone() && date.label() == DateLabel.NONE)));
        if (!found.containsKey(DOCUMENT_DATE)) {
            firstOf(DOCUMENT_DATE, KeyDates::isWritten);
        }
        if (!found.containsKey(DOCUMENT_DATE)) {
            firstOf(DOCUMENT_DATE, date -> isInHead(date) && date.label() == DateLabel.NONE);
        }
    }

    private static boolean isWritten(LabelledDate date) {
        return date.label() == DateLabel.WRITTEN || date.label() == DateLabel.EVALUATED;
    }

    private static boolean isInHead(LabelledDate date) {
        return date.mention().page() == 1 && date.line() < HEAD;
    }

    private void first(KeyDate key, DateLabel... labels) {
        for (var label : labels) {
            if (!found.containsKey(key)) {
                firstOf(key, date -> date.label() == label);
            }
        }
    }

    private void firstOf(KeyDate key, Predicate<LabelledDate> wanted) {
        dates.stream().filter(wanted).findFirst().ifPresent(date -> put(key, date));
    }

    private void put(KeyDate key, LabelledDate date) {
        found.putIfAbsent(key, text.quoted(date));
    }
}
