package org.throughline.docs.recognition.rule.plan.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.recognition.rule.date.DateMention;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Row;

/** Services said in one phrase each: a name, how long, how often, where, from when to when. */
final class SaidServices {

    private static final double SURE = 0.75;
    private static final int LONGEST = 420;
    private static final int LONGEST_NAME = 110;
    private static final Pattern PARTS =
            Pattern.compile("[,;](?=\\s)(?![^()]{0,60}\\))|:(?=\\s)|\\s[\u2013\u2014-]\\s");
    private static final Pattern LEAD =
            Pattern.compile("^(?:[^\\p{L}\\d]{1,4}|added|add|adds|new|now|change|changed|agregar|anade|se"
                    + " anade|nuevo|servicio|service)\\s{0,2}[:-]?\\s{0,2}");
    private static final Pattern WHERE =
            Pattern.compile("^(?:in|at|en|within|inside)\\s(?:the\\s|el\\s|la\\s|an?\\s)?");
    private static final Pattern JOINS = Pattern.compile(
            "^(?:from|to|through|until|beginning|starting|begins|ending|and|del|desde|hasta|al|a|y|-)?\\W{0,4}"
                    + "(?:\\s?(?:from|to|through|until|and|del|desde|hasta|al|a|y|-)\\W{0,4}){0,2}$");
    private static final Pattern BY =
            Pattern.compile("^(?:by|provided by|por|a cargo de)\\s(?:the\\s|an?\\s|el\\s|la\\s|un\\s|una\\s)?");

    private static final Pattern WHO = Pattern.compile(
            "\\b(?:teachers?|therapists?|specialists?|pathologists?|assistants?|counselors?|psychologists?|nurses?|aides?|slp|ot|pt|cota|slpa"
                    + "|paraprofessionals?|paraeducators?|interpreter|educators?|coach|worker|consultant|instructor|maestr[oa]s?|terapeutas?"
                    + "|especialistas?|asistentes?|consejer[oa]s?|psicolog[oa]s?|enfermer[oa]s?|ayudantes?|patolog[oa]s?)\\b");

    /** What else stands in such a phrase: why, or what is given in the summer or to the whole class. */
    private static final Pattern OTHER = Pattern.compile(
            "^(?:school cycle|cycle|frequency|frecuencia|total|summer|esy|extended|verano|ano escolar|transition|transicion|accommodat\\w{0,6}|modification|why|lre|placement|setting|progress|needs?|goals?|metas?"
                    + "|baseline|now|currently|ahora|test\\w{0,4}|parents?|strengths?|opened|closed|present level|por que)\\b");

    /** A name is no sentence. */
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:is|are|was|were|will|he|she|they|his|her|meets?|gets?|receives?|needs?|leaves?|learns?|should|would|can|asked|asks|said|says|spoke|told|wrote|reports?|reported|attends|participates|works|has|had|have|pide|pidio|dijo|tiene|asiste|trabaja|puede|es|esta|sera|recibe|recibira|sale|necesita|deja)\\b");

    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[\\p{Ll}\\d]{3}\\.)\\s{1,3}(?=\\p{Lu}|\\d{1,2}[.)]\\s)");
    private static final Pattern SECTION = Pattern.compile(
            "^(?:(?:section|part|seccion|parte)\\s)?(?:[ivx]{1,5}|\\d{1,2})(?:\\.?\\s?[a-z])?[.,:)]?\\s{1,3}(?:[a-z][.)]?\\s)?(?=\\p{L}{3})");

    private final @Nullable ServiceKind kind;
    private final boolean ofServices;

    SaidServices(boolean ofServices, @Nullable ServiceKind kind) {
        this.ofServices = ofServices;
        this.kind = kind;
    }

    List<Entry> read(List<Block> blocks) {
        var entries = new ArrayList<Entry>();
        for (var phrase : phrases(blocks)) {
            entry(phrase).ifPresent(entries::add);
        }
        return entries;
    }

    private record Phrase(String text, List<Line> lines) {}

    /** Lines that broke off go on in the next paragraph, as scanners leave them. */
    private List<Phrase> phrases(List<Block> blocks) {
        var phrases = new ArrayList<Phrase>();
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph text -> {
                    var shown = text.text().replace('\t', ' ').strip();
                    var goesOn = !phrases.isEmpty()
                            && !shown.isEmpty()
                            && (Character.isLowerCase(shown.codePointAt(0)) || Character.isDigit(shown.codePointAt(0)))
                            && !phrases.getLast().text().endsWith(".");
                    if (goesOn) {
                        var last = phrases.removeLast();
                        phrases.add(new Phrase(
                                last.text() + " " + shown,
                                Stream.concat(last.lines().stream(), text.lines().stream())
                                        .toList()));
                    } else {
                        sentences(shown).forEach(part -> phrases.add(new Phrase(part, text.lines())));
                    }
                }
                case Block.Table table ->
                    table.rows()
                            .forEach(row -> phrase(row)
                                    .ifPresent(phrase -> sentences(phrase.text())
                                            .forEach(part -> phrases.add(new Phrase(part, phrase.lines())))));
            }
        }
        return phrases;
    }

    /** A paragraph may give several services, each in a sentence with its own minutes. */
    private static List<String> sentences(String text) {
        if (text.length() > LONGEST * 8) {
            return List.of(text);
        }
        var parts = List.of(SENTENCE.split(text, -1));
        var timed =
                parts.stream().filter(part -> Amount.in(part).minutes() != null).count();
        return timed > 1 ? parts : List.of(text);
    }

    /** The last cell of a row that says how long: what is changed stands behind what was. Its name may stand before it. */
    private static Optional<Phrase> phrase(Row row) {
        var cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        for (var i = cells.size() - 1; i >= 0; i--) {
            var text = cells.get(i).text();
            var amount = Amount.in(text);
            if (amount.minutes() != null) {
                var first = cells.getFirst().text();
                var number = SECTION.matcher(NormalizedText.folded(first));
                var name = number.find() ? first.substring(number.end()) : first;
                return Optional.of(
                        new Phrase(i > 0 && amount.from() < 3 ? name + ": " + text : text, Places.lines(row)));
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> entry(Phrase phrase) {
        var text = phrase.text();
        if (text.length() > LONGEST || text.length() < 12) {
            return Optional.empty();
        }
        var lead = LEAD.matcher(NormalizedText.folded(text));
        var shown = lead.find() ? text.substring(lead.end()) : text;
        var cells = new EnumMap<ServiceColumn, String>(ServiceColumn.class);
        var name = new StringBuilder();
        for (var part : parts(shown)) {
            place(part.strip().replaceAll("\\.$", ""), name, cells);
        }
        var named = name.toString().strip();
        cells.put(ServiceColumn.SERVICE, named);
        var minutes = cells.containsKey(ServiceColumn.MINUTES);
        var often = cells.containsKey(ServiceColumn.FREQUENCY);
        var rest = cells.containsKey(ServiceColumn.LOCATION) || cells.containsKey(ServiceColumn.START);
        var enough = ofServices
                ? (often && (rest || minutes))
                        || (minutes
                                && cells.containsKey(ServiceColumn.START)
                                && cells.containsKey(ServiceColumn.LOCATION))
                : minutes
                        && often
                        && cells.containsKey(ServiceColumn.START)
                        && (Kinds.ofService(named).isPresent() || cells.containsKey(ServiceColumn.LOCATION));
        return enough
                        && !named.isEmpty()
                        && !OTHER.matcher(NormalizedText.folded(named)).find()
                        && !VERB.matcher(NormalizedText.folded(named)).find()
                        && named.length() <= LONGEST_NAME
                ? Optional.of(new Entry(new EnumMap<>(ServiceColumn.class), cells, kind, phrase.lines(), SURE))
                : Optional.empty();
    }

    /** Parted by commas and strokes, but for those that stand within a day. */
    private static List<String> parts(String text) {
        var days = Dates.mentions(text);
        var parts = new ArrayList<String>();
        var from = 0;
        var found = PARTS.matcher(text);
        while (found.find()) {
            var at = found.start();
            if (days.stream().noneMatch(day -> day.from() <= at && at < day.to())) {
                parts.add(text.substring(from, at));
                from = found.end();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static void place(String part, StringBuilder name, EnumMap<ServiceColumn, String> cells) {
        if (part.isEmpty()) {
            return;
        }
        var days = Dates.mentions(part);
        if (!days.isEmpty()) {
            placeDays(part, days, name, cells);
            return;
        }
        var amount = Amount.in(part);
        var folded = NormalizedText.folded(part);
        if (amount.minutes() != null) {
            cells.putIfAbsent(ServiceColumn.MINUTES, part);
            placeOften(amount.frequency(), cells);
            if (name.isEmpty() && amount.from() > 3) {
                name.append(Amount.tidy(part.substring(0, amount.from())));
            }
        } else if (amount.frequency() != null && !name.isEmpty()) {
            placeOften(amount.frequency(), cells);
        } else if (BY.matcher(folded).find()) {
            var by = BY.matcher(folded);
            cells.putIfAbsent(ServiceColumn.PROVIDER, by.find() ? part.substring(by.end()) : part);
        } else if (cells.isEmpty()) {
            name.append(name.isEmpty() ? "" : ", ").append(part);
        } else if (Delivery.in(part).isPresent() && part.length() < 25) {
            cells.putIfAbsent(ServiceColumn.GROUP, part);
        } else if (WHERE.matcher(folded).find()) {
            // a place that is named as one goes before what only may be one
            var where = WHERE.matcher(folded);
            cells.put(ServiceColumn.LOCATION, where.find() ? part.substring(where.end()) : part);
        } else if (WHO.matcher(folded).find()) {
            cells.putIfAbsent(ServiceColumn.PROVIDER, part);
        } else {
            cells.putIfAbsent(ServiceColumn.LOCATION, part);
        }
    }

    private static void placeOften(@Nullable String often, EnumMap<ServiceColumn, String> cells) {
        if (often != null) {
            var told = Whereabouts.in(often);
            cells.putIfAbsent(ServiceColumn.FREQUENCY, told.often());
            told.where().ifPresent(where -> cells.putIfAbsent(ServiceColumn.LOCATION, where));
        }
    }

    /** Days at the end of a part; what stands before them is told apart from what joins them. */
    private static void placeDays(
            String part, List<DateMention> days, StringBuilder name, EnumMap<ServiceColumn, String> cells) {
        var before = part.substring(0, days.getFirst().from()).strip();
        var end = days.size() == 1
                && NormalizedText.folded(before).matches(".{0,200}\\b(?:through|until|to|ending|ends|hasta|al)");
        var joined = JOINS.matcher(NormalizedText.folded(before)).matches();
        if (!joined) {
            var cut = before.replaceFirst(
                    "(?i)\\s+(?:from|to|through|until|beginning|starting|begins|ending|del|desde|hasta|al|a partir"
                            + " del?|on)$",
                    "");
            place(cut, name, cells);
        }
        cells.putIfAbsent(
                end ? ServiceColumn.END : ServiceColumn.START,
                part.substring(days.getFirst().from()));
    }
}
