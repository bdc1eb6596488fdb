package org.throughline.docs.recognition.rule.date;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Line;

/** What the dates of one passage are: by the words before them, the labels beside and above them, and the words behind. */
final class DatesOfPassage {

    private static final int BEFORE = 220;
    private static final int BEHIND = 110;
    private static final int QUOTE = 60;
    private static final double CLEAR = 0.24;
    private static final double BY_BEHIND = 0.8;
    private static final double BY_PLACE = 0.95;
    private static final int LONGEST_STRETCH = 400;
    private static final int SHORTEST_STRETCH = 20;

    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[a-z0-9)%'\"])(?<![ .][a-z]|\\b(?:no|mr|ms|mrs|dr|st|jr|sr|sra|dra|vs))[.!?]\\s|[;?!]\\s");

    private static final Pattern STRETCH = Pattern.compile(
            "[\\s,(]{0,10}(?:-|to|through|thru|until|till|and ends?|hasta(?: el)?|al?|through the)[\\s:]*");
    private static final Pattern ALSO =
            Pattern.compile("\\s*(?:[,;/&]|and\\b|y\\b|e\\b|or\\b)[\\s,]*(?:and |y |e |or )?\\s*");
    /** The last of several fields of a line. */
    private static final Pattern FIELD_LABEL =
            Pattern.compile("(?:[:\\t\\n]|\\b(?=(?:date|fecha) (?:of|de|del)\\b))([^:\\t\\n]{3,90}):\\s*$");

    private static final Pattern NEXT = Pattern.compile("[\\s,;(]{0,10}(?:and |y )?(?:the |its |la |el |lo )?"
            + "(?:next(?: one)?|following one|(?:la )?(?:proxima|siguiente)|(?:el )?(?:proximo|siguiente))(?: (?:is|must be|toca|vence|debe ser))?"
            + "(?: (?:due|needed|required|held|done))?(?: (?:again|no later than|on or before|on|by|before|el|a mas tardar el"
            + "|antes del?|para el))?:?\\s*");

    private static final int CLOCK_REACH = 30;
    private static final Pattern CLOCK = Pattern.compile(
            "[,\\s]{0,10}(?:at |from |a las? |de )?\\d{1,2}(?::\\d\\d)? ?(?:[ap]\\.? ?m\\b|to \\d|a \\d|- ?\\d)");
    private static final Pattern STAMP = Pattern.compile(
            "\\b(?:sent|mailed|emailed|enviad[oa]|given|date|fecha|delivered|entregad[oa])\\b[^\\n]{0,20}$");

    private static final Pattern UNKNOWN_FIELD = Pattern.compile("\\b(?:date|fecha):\\s*$");
    private static final int NEAR = 3;
    private static final int SHORT = 40;
    private static final int FEW = 5;
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");

    private static final Pattern ALONE =
            Pattern.compile("[\\s.,*-]*(?:(?:[a-z.'-]+ ){0,2}[a-z.'-]+, (?:[a-z]{2,}, )?)?(?:a |el )?"
                    + "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves"
                    + "|viernes|sabado|domingo)?[\\s.,]*");

    /**
     * @param labels beside and above it, the most trusted first; folded
     * @param around folded
     * @param table whether it stands in one
     * @param grid whether that has many rows
     * @param line of the paper in which it begins
     */
    record Place(List<String> labels, String around, boolean table, boolean grid, int line, boolean running) {}

    private final Passage passage;
    private final List<DateMention> mentions;
    private final Place place;
    private final List<Line> above;
    private final @Nullable PlacedDate last;
    private final List<PlacedDate> found = new ArrayList<>();

    DatesOfPassage(
            Passage passage, List<DateMention> mentions, Place place, List<Line> above, @Nullable PlacedDate last) {
        this.passage = passage;
        this.mentions = mentions;
        this.place = place;
        this.above = above;
        this.last = last;
    }

    List<PlacedDate> read() {
        for (var i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var meaning = orEvent(i, meaning(i));
            var line = passage.lineAt(mention.from());
            found.add(new PlacedDate(
                    mention.date(),
                    meaning.concept(),
                    meaning.strength(),
                    passage.lines().get(line).page(),
                    place.line() + line,
                    isAlone(mention, line),
                    place.running(),
                    place.around(),
                    quote(mention, line)));
        }
        return found;
    }

    /** Nobody sends or writes at a time that is named behind the day, but for the head of a mail. */
    private DateLexicon.Meaning orEvent(int index, DateLexicon.Meaning meaning) {
        var mention = mentions.get(index);
        var behind = passage.folded()
                .substring(mention.to(), Math.min(passage.folded().length(), mention.to() + CLOCK_REACH));
        var before = passage.folded().substring(Math.max(0, mention.from() - CLOCK_REACH), mention.from());
        return meaning.concept() == DateConcept.SENT
                        && CLOCK.matcher(behind).lookingAt()
                        && !STAMP.matcher(before).find()
                ? new DateLexicon.Meaning(DateConcept.OTHER, meaning.strength())
                : meaning;
    }

    private DateLexicon.Meaning meaning(int index) {
        var mention = mentions.get(index);
        var previous = previousEnd(index);
        var between = passage.folded().substring(Math.max(previous, mention.from() - BEFORE), mention.from());
        if (index == 0 && last != null && place.line() - last.line() <= NEAR && isStretch(between)) {
            return new DateLexicon.Meaning(last.concept().ending(), last.strength());
        }
        if (index > 0 && previous == mentions.get(index - 1).to() && mention.from() - previous < BEFORE) {
            var before = found.getLast();
            if (STRETCH.matcher(between).matches()) {
                return stretch(before, mention);
            }
            if (ALSO.matcher(between).matches() && !between.contains("\t") && !between.contains("\n")) {
                return new DateLexicon.Meaning(before.concept(), before.strength());
            }
        }
        return bySentence(index, between)
                .or(() -> byLabels(between))
                .or(() -> byWordsBehind(index, between))
                .orElse(new DateLexicon.Meaning(DateConcept.NONE, 0));
    }

    /** A date in parentheses does not part a sentence. */
    private int previousEnd(int index) {
        for (var i = index - 1; i >= 0; i--) {
            var end = mentions.get(i).to();
            var behind = passage.folded().substring(end, mentions.get(index).from());
            var close = behind.indexOf(')');
            if (close < 0 || (behind.indexOf('(') >= 0 && behind.indexOf('(') < close)) {
                return end;
            }
        }
        return 0;
    }

    /** A paper may give each date and the word between them a line. */
    private boolean isStretch(String between) {
        var words = LETTERS.matcher(between).find() || above.isEmpty() || place.table()
                ? between
                : NormalizedText.folded(above.getLast().text());
        return words.length() < 20
                && LETTERS.matcher(words).find()
                && STRETCH.matcher(words).matches();
    }

    /** What is said of a whole stretch is said of its first and of its last day. */
    private DateLexicon.Meaning stretch(PlacedDate before, DateMention mention) {
        var days = before.date().until(mention.date(), ChronoUnit.DAYS);
        var concept = before.concept();
        if (concept == DateConcept.NONE && place.table() && days >= SHORTEST_STRETCH && days <= LONGEST_STRETCH) {
            concept = DateConcept.SERVICE_PERIOD;
        }
        found.set(found.size() - 1, before.as(concept.beginning()));
        return new DateLexicon.Meaning(concept.ending(), before.strength());
    }

    private Optional<DateLexicon.Meaning> bySentence(int index, String between) {
        var mention = mentions.get(index);
        var line = passage.lineAt(mention.from());
        var lineStart = passage.start(line);
        var inLine = between.substring(Math.max(0, between.length() - (mention.from() - lineStart)));
        var clause = lastSentence(between);
        if (LETTERS.matcher(inLine).find() && isRowOfValues(index, line)) {
            var own = clear(lastSentence(inLine));
            if (own.isPresent()) {
                return own;
            }
        }
        var again = theNext(clause);
        if (again.isPresent()) {
            return again;
        }
        if (!LETTERS.matcher(inLine).find() || isRowOfValues(index, line)) {
            var over = aligned(index, mention, line);
            var byAbove = over.flatMap(DatesOfPassage::clear);
            if (byAbove.isPresent()) {
                return byAbove;
            }
        }
        if (!place.table() && line == 0 && !LETTERS.matcher(between).find()) {
            return clear(aboveAsText());
        }
        return clear(clause);
    }

    /** "The next is due by": the next of what was spoken of last. */
    private Optional<DateLexicon.Meaning> theNext(String clause) {
        var before = found.isEmpty() ? last : found.getLast();
        if (before == null || !NEXT.matcher(clause).matches()) {
            return Optional.empty();
        }
        return switch (before.concept()) {
            case EVALUATION, EVALUATION_OF, REPORT ->
                Optional.of(new DateLexicon.Meaning(DateConcept.REEVALUATION_DUE, 1));
            case MEETING, MET -> Optional.of(new DateLexicon.Meaning(DateConcept.REVIEW_DUE, 1));
            default -> Optional.empty();
        };
    }

    /** The line above alone, if it is a label; otherwise a sentence goes on over both. */
    private String aboveAsText() {
        if (above.isEmpty()) {
            return "";
        }
        var near = NormalizedText.folded(above.getLast().text());
        if (clear(near).isPresent() || near.length() > SHORT) {
            return near;
        }
        return lastSentence(NormalizedText.folded(above.getFirst().text()) + " " + near);
    }

    /** Several dates of one line of a table that nobody ruled. */
    private boolean isRowOfValues(int index, int line) {
        var from = passage.start(line);
        var to = passage.end(line);
        var count = 0;
        for (var i = Math.max(0, index - 3); i <= Math.min(mentions.size() - 1, index + 3); i++) {
            count += mentions.get(i).from() >= from && mentions.get(i).from() < to ? 1 : 0;
        }
        var text = passage.folded().substring(from, to);
        return count > 1 && text.indexOf(':') < 0 && text.indexOf(',') < 0 && text.length() < BEFORE;
    }

    /** What stands right above it. */
    private Optional<String> aligned(int index, DateMention mention, int line) {
        var over = line > 0
                ? Optional.of(passage.lines().get(line - 1))
                : above.isEmpty() ? Optional.<Line>empty() : Optional.of(above.getLast());
        var box = passage.box(line, mention.from(), mention.to());
        if (over.isEmpty() || box.width() <= 0) {
            return Optional.empty();
        }
        var segments = over.get().segments();
        if (place.table() && line == 0 && segments.size() < 2) {
            return Optional.empty();
        }
        if (segments.size() > 1) {
            return segments.stream()
                    .filter(segment -> segment.box().sharedWidth(box) > 0)
                    .findFirst()
                    .map(segment -> NormalizedText.folded(segment.text()));
        }
        if (line > 0 && !isRowOfValues(index, line)) {
            if (new DatesInText(NormalizedText.folded(over.get().text())).areAny() && place.table()) {
                return Optional.empty();
            }
            return Optional.of(NormalizedText.folded(over.get().text()));
        }
        var words = segments.stream()
                .flatMap(segment -> segment.words().stream())
                .filter(word -> word.box().sharedWidth(box) > 0)
                .map(word -> word.text())
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(NormalizedText.folded(String.join(" ", words)));
    }

    private Optional<DateLexicon.Meaning> byLabels(String between) {
        for (var label : place.labels()) {
            var meaning = clear(label + " " + lastSentence(between));
            if (meaning.isPresent()) {
                return meaning.map(one -> new DateLexicon.Meaning(one.concept(), one.strength() * BY_PLACE));
            }
        }
        return Optional.empty();
    }

    /** "On March 3, 2025 the team met", or a label below a field. */
    private Optional<DateLexicon.Meaning> byWordsBehind(int index, String between) {
        var mention = mentions.get(index);
        var next = index + 1 < mentions.size()
                ? mentions.get(index + 1).from()
                : passage.folded().length();
        var behind = passage.folded().substring(mention.to(), Math.min(next, mention.to() + BEHIND));
        var sentence = SENTENCE_END.split(behind, 2)[0];
        if (sentence.length() == behind.length()
                && next < mention.to() + BEHIND
                && next < passage.folded().length()) {
            // these words lead to the next date
            return Optional.empty();
        }
        var words = DateWords.of(sentence.replace("(", " ").replace(")", " "));
        if (FIELD_BEHIND.matcher(sentence).matches()) {
            var isSigned = SIGNER.matcher(lastSentence(between)).find();
            return Optional.of(new DateLexicon.Meaning(isSigned ? DateConcept.SIGNATURE : DateConcept.WRITTEN, 0.5));
        }
        var preposition = Preposition.endingIn(lastSentence(between));
        return DateLexicon.lexicon()
                .meaning(words.reversed(), preposition)
                .filter(meaning -> meaning.strength() >= CLEAR)
                .filter(meaning -> words.size() <= FEW || isDone(meaning.concept()))
                .map(meaning -> new DateLexicon.Meaning(meaning.concept(), meaning.strength() * BY_BEHIND));
    }

    /** A sentence may begin with the day on which something is done. */
    private static boolean isDone(DateConcept concept) {
        return switch (concept) {
            case MET, MEETING, MEETING_NEXT, CONSENT, NO_CONSENT, REQUEST, SIGNATURE -> true;
            default -> false;
        };
    }

    /** What these words say of a date behind them. */
    static Optional<DateLexicon.Meaning> clear(String words) {
        var label = FIELD_LABEL.matcher(words);
        if (label.find()) {
            var own = meaning(label.group(1));
            if (own.isPresent()) {
                return own;
            }
        }
        return meaning(words)
                .or(() -> UNKNOWN_FIELD.matcher(words).find()
                        ? Optional.of(new DateLexicon.Meaning(DateConcept.WRITTEN, 0.5))
                        : Optional.empty());
    }

    private static Optional<DateLexicon.Meaning> meaning(String words) {
        var content = DateWords.of(words);
        if (content.isEmpty() && WHEN.matcher(words).find()) {
            return Optional.of(new DateLexicon.Meaning(DateConcept.MEETING, 0.5));
        }
        if (content.isEmpty()) {
            return isField(words) ? Optional.of(new DateLexicon.Meaning(DateConcept.WRITTEN, 1)) : Optional.empty();
        }
        return DateLexicon.lexicon()
                .meaning(content, Preposition.endingIn(words))
                .filter(meaning -> meaning.strength() >= CLEAR);
    }

    /** In a letter that invites. */
    private static final Pattern WHEN = Pattern.compile("\\b(?:time|when|hora|cuando)\\b");

    private static final Pattern SIGNER =
            Pattern.compile("\\b(?:parent|guardian|padre|madre|mother|father|tutor|signature|firma)\\b");
    private static final Pattern FIELD_BEHIND = Pattern.compile("\\s*(?:date|fecha)\\s*");

    private static final Pattern FIELD = Pattern.compile("\\b(?:date|fecha|dated)\\b");

    private static boolean isField(String words) {
        return FIELD.matcher(words).find();
    }

    private static String lastSentence(String before) {
        var from = 0;
        var ends = SENTENCE_END.matcher(before);
        while (ends.find()) {
            from = ends.end();
        }
        return before.substring(from);
    }

    private boolean isAlone(DateMention mention, int line) {
        var from = Math.max(passage.start(line), passage.folded().lastIndexOf('\t', mention.from()) + 1);
        var before = passage.folded().substring(Math.min(from, mention.from()), mention.from());
        var gap = passage.folded().indexOf('\t', mention.to());
        var end = Math.max(mention.to(), gap < 0 ? passage.end(line) : Math.min(gap, passage.end(line)));
        var after = passage.folded().substring(mention.to(), end);
        return !place.grid()
                && (!place.table() || place.labels().isEmpty())
                && ALONE.matcher(before).matches()
                && !LETTERS.matcher(after).find()
                && after.length() < 12;
    }

    private String quote(DateMention mention, int line) {
        var from = Math.max(passage.start(line), mention.from() - QUOTE);
        from = mention.from()
                - lastSentence(passage.folded().substring(Math.min(from, mention.from()), mention.from()))
                        .length();
        var quote = passage.text()
                .substring(from, mention.to())
                .replaceAll("\\s+", " ")
                .strip();
        var words = quote.isEmpty() ? passage.text().substring(mention.from(), mention.to()) : quote;
        return place.labels().isEmpty()
                        || LETTERS.matcher(passage.folded().substring(from, mention.from()))
                                .find()
                ? words
                : (place.labels().getFirst() + " " + words).strip();
    }
}
