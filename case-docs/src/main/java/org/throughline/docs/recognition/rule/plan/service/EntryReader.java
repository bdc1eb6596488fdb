package org.throughline.docs.recognition.rule.plan.service;

import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.AMOUNT;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.DATES;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.END;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.FREQUENCY;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.GROUP;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.LOCATION;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.MINUTES;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.PER;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.PROVIDER;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.SERVICE;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.SESSIONS;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.START;
import static org.throughline.docs.recognition.rule.plan.service.ServiceColumn.TOTAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.recognition.rule.section.Places;

/** Tells a service by what stands about it. What the paper leaves empty stays empty. */
final class EntryReader {

    private static final int LONGEST_NAME = 200;
    private static final Pattern BARE =
            Pattern.compile("\\(?(\\d{1,4})(?:\\s{0,2}(?:-|to|a|or|o)\\s{0,2}\\d{1,4})?\\)?");
    private static final Pattern PERIOD_OF_HEADER = Pattern.compile(
            "\\b(minutes?|mins?|minutos|hours?|hrs?|horas|times|veces|sessions|sesiones|days|dias)?\\s{0,2}((?:per|a|each|por|cada|al|/)\\s{0,2}"
                    + "(?:day|week|wk|month|mo|quarter|semester|year|yr|dia|semana|mes|trimestre|ano)|weekly|monthly|daily|semanal(?:es)?|mensual(?:es)?|diari[oa]s?)\\b");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    private EntryReader() {}

    static Optional<ServiceOfPlan> read(Entry entry, StatedDates stated, Places places) {
        var name = name(entry.cell(SERVICE));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var amounts = amounts(entry);
        var minutes = minutes(entry, amounts);
        var said = frequency(entry, amounts, minutes);
        var told = said == null ? null : Whereabouts.in(said);
        var frequency = told == null ? null : told.often();
        var location = entry.text(LOCATION)
                .map(EntryReader::tidy)
                .or(() -> told == null || entry.has(LOCATION) ? Optional.empty() : told.where())
                .orElse(null);
        var start = !entry.has(START) && !entry.has(DATES) ? or(day(entry, START), stated.start()) : day(entry, START);
        var end = !entry.has(END) && !entry.has(DATES) ? or(day(entry, END), stated.end()) : day(entry, END);
        var enough =
                minutes != null || frequency != null || start != null || end != null || !Blank.is(entry.cell(LOCATION));
        if (!enough) {
            return Optional.empty();
        }
        return Optional.of(new ServiceOfPlan(
                name,
                Kinds.ofService(name)
                        .filter(kind -> entry.kind() == null)
                        .or(() -> Optional.ofNullable(entry.kind()))
                        .orElse(null),
                minutes,
                frequency,
                location,
                start,
                end,
                entry.text(PROVIDER).map(EntryReader::tidy).orElse(null),
                group(entry),
                places.ofLines(entry.lines()),
                minutes == null && frequency == null ? entry.confidence() - 0.2 : entry.confidence()));
    }

    private static String name(String printed) {
        var text = tidy(printed.replaceFirst("^[\\s\u2022\u2610\u2612*+\u00bb|>-]{1,6}", "")
                .replaceFirst("^\\d{1,2}[.)]\\s{1,3}", ""));
        return text.length() > LONGEST_NAME
                        || Blank.is(text)
                        || !LETTERS.matcher(text).find()
                        || text.endsWith(":")
                ? ""
                : text;
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s{0,3}\\|\\s{0,3}", " ")
                .replaceAll("\\s{1,20}", " ")
                .replaceAll("(?<=\\w)[-] (?=\\p{Ll})", "-")
                .strip()
                .replaceAll("[\\s,;:]{1,5}$", "");
    }

    private static List<Amount> amounts(Entry entry) {
        var amounts = new ArrayList<Amount>();
        for (var column : List.of(MINUTES, AMOUNT, FREQUENCY, SESSIONS)) {
            amounts.add(entry.has(column) ? Amount.in(entry.cell(column)) : Amount.NONE);
        }
        amounts.add(
                entry.has(MINUTES) || entry.has(AMOUNT) || entry.has(FREQUENCY)
                        ? Amount.NONE
                        : Amount.in(entry.cell(TOTAL)));
        return amounts;
    }

    private static @Nullable Integer minutes(Entry entry, List<Amount> amounts) {
        for (var amount : amounts) {
            if (amount.minutes() != null) {
                return amount.minutes();
            }
        }
        for (var column : List.of(MINUTES, AMOUNT)) {
            var bare = BARE.matcher(NormalizedText.folded(entry.cell(column)));
            if (bare.matches()) {
                var header = NormalizedText.folded(entry.header(column));
                var hours = header.matches(".{0,60}\\b(?:hours?|hrs|horas?)\\b.{0,60}") && !header.contains("min");
                return Integer.valueOf(bare.group(1)) * (hours ? 60 : 1);
            }
        }
        return null;
    }

    private static @Nullable String frequency(Entry entry, List<Amount> amounts, @Nullable Integer minutes) {
        var often = entry.text(FREQUENCY).flatMap(text -> often(text, entry.header(FREQUENCY), amounts.get(2)));
        var sessions = entry.text(SESSIONS)
                .filter(text -> Dates.in(text).isEmpty() && Amount.in(text).minutes() == null);
        if (sessions.isPresent()) {
            return counted(sessions.get(), often.or(() -> entry.text(PER)).orElse(""), entry.header(SESSIONS));
        }
        if (often.isPresent()) {
            var per = entry.text(PER);
            return per.isPresent() && BARE.matcher(often.get()).matches()
                    ? counted(often.get(), per.get(), "")
                    : often.get();
        }
        for (var amount : amounts) {
            if (amount.frequency() != null) {
                return amount.frequency();
            }
        }
        return minutes == null || entry.has(FREQUENCY)
                ? null
                : ofHeader(entry.header(MINUTES)).orElse(entry.text(PER).orElse(null));
    }

    /** What the cell says but for minutes and days, which have their own place. */
    private static Optional<String> often(String text, String header, Amount amount) {
        if (amount.frequency() != null) {
            return Optional.of(amount.frequency());
        }
        if (BARE.matcher(text).matches()) {
            var period = ofHeader(header);
            return Optional.of(period.map(unit -> text + " " + unit).orElse(text));
        }
        return amount.minutes() != null || !Dates.in(text).isEmpty() ? Optional.empty() : Optional.of(tidy(text));
    }

    private static Optional<String> ofHeader(String header) {
        var found = PERIOD_OF_HEADER.matcher(NormalizedText.folded(header));
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    private static @Nullable String counted(String count, String period, String header) {
        var number = count.replaceAll("(?i)\\s{0,3}(?:sessions?|times?|x|veces|sesiones)$", "")
                .strip();
        if (!BARE.matcher(number).matches()) {
            return tidy(period.isEmpty() ? count : count + " " + period);
        }
        if (period.isEmpty()) {
            return ofHeader(header).map(unit -> number + " " + unit).orElse(number);
        }
        return BARE.matcher(period.replaceAll("\\D{1,40}", "")).matches() ? period : number + " " + joined(period);
    }

    private static String joined(String period) {
        var folded = NormalizedText.folded(period);
        if (folded.matches("(?:day|week|month|quarter|semester|year)")) {
            return "per " + period;
        }
        return folded.matches("(?:dia|semana|mes|trimestre|ano)") ? "por " + period : period;
    }

    private static @Nullable LocalDate day(Entry entry, ServiceColumn column) {
        var own = Dates.in(entry.cell(column));
        if (!own.isEmpty()) {
            return column == START ? own.getFirst() : own.getLast();
        }
        if (entry.has(column) && !entry.has(DATES) && column == START) {
            return null;
        }
        for (var other : List.of(DATES, START, MINUTES, AMOUNT, FREQUENCY)) {
            var both = other == column || (entry.has(column) && other != DATES)
                    ? List.<LocalDate>of()
                    : Dates.in(entry.cell(other));
            if (!both.isEmpty() && (column == START || both.size() > 1)) {
                return column == START ? both.getFirst() : both.getLast();
            }
        }
        return null;
    }

    private static @Nullable LocalDate or(@Nullable LocalDate own, @Nullable LocalDate ofAll) {
        return own != null ? own : ofAll;
    }

    private static @Nullable Boolean group(Entry entry) {
        for (var column : List.of(GROUP, SERVICE, FREQUENCY, AMOUNT, MINUTES)) {
            var said = Delivery.in(entry.cell(column));
            if (said.isPresent()) {
                return said.get();
            }
        }
        return null;
    }
}
