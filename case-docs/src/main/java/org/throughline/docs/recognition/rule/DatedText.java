package org.throughline.docs.recognition.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.date.DateMention;
import org.throughline.docs.recognition.rule.date.DatesInText;

/** The dates of a text, each with what the words before it, or the heading above it, call it. */
final class DatedText {

    /** Plans are shorter. */
    private static final int MOST_PAGES = 100;

    private static final int MOST_DATES = 2_000;
    private static final int QUOTE = 60;
    private static final int BEFORE = 160;
    private static final int HEADING = 300;
    private static final int COLUMNS = 12;
    private static final int ROW = 90;
    private static final int ALONE = 8;
    private static final Pattern NOTHING = Pattern.compile("[\\s:|=*_\\[\\]()#.-]*");
    private static final Pattern SENTENCE = Pattern.compile("\\A.*(,|\\b(the|of|on|was|is|to)\\b).*");

    private final List<String> pages;
    private final List<LabelledDate> dates = new ArrayList<>();
    private final TickedConsent consent;

    private DatedText(List<String> pages) {
        this.pages = pages;
        var folded = NormalizedText.first(pages, MOST_PAGES).stream()
                .map(NormalizedText::folded)
                .toList();
        var written = folded.stream().map(DatesInText::new).toList();
        var dayFirst = written.stream().anyMatch(DatesInText::writeTheDayFirst)
                && written.stream().noneMatch(DatesInText::writeTheMonthFirst);
        for (var i = 0; i < folded.size() && dates.size() < MOST_DATES; i++) {
            dates.addAll(on(folded.get(i), written.get(i).mentions(i + 1, dayFirst)));
        }
        this.consent = TickedConsent.on(folded);
    }

    public static DatedText of(List<String> pages) {
        return new DatedText(pages);
    }

    /** When a child in this text is said to be born. */
    public Optional<LocalDate> birth() {
        return dates.stream()
                .filter(date -> date.label() == DateLabel.BIRTH)
                .map(LabelledDate::date)
                .findFirst();
    }

    TickedConsent consent() {
        return consent;
    }

    List<LabelledDate> dates() {
        return dates;
    }

    /** The date with the words around it. */
    FoundDate quoted(LabelledDate date) {
        var mention = date.mention();
        var page = pages.get(mention.page() - 1);
        var from = Math.max(page.lastIndexOf('\n', mention.from()) + 1, mention.from() - QUOTE);
        var quote = page.substring(from, mention.to()).replaceAll("\\s+", " ").strip();
        return new FoundDate(date.date(), mention.page(), quote);
    }

    /**
     * The dates of a page, in their order.
     *
     * @param page as {@link NormalizedText#folded} makes it
     */
    private static List<LabelledDate> on(String page, List<DateMention> mentions) {
        var labelled = new ArrayList<LabelledDate>();
        var line = 0;
        var lineStart = 0;
        for (var i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            for (var end = page.indexOf('\n', lineStart); end >= 0 && end < mention.from(); ) {
                lineStart = end + 1;
                line++;
                end = page.indexOf('\n', lineStart);
            }
            labelled.add(new LabelledDate(
                    mention, label(page, mentions, i, lineStart), line, isAlone(page, mention, lineStart)));
        }
        return labelled;
    }

    /** A bullet or a full stop beside it says nothing. */
    private static boolean isAlone(String page, DateMention mention, int lineStart) {
        var end = lineEnd(page, mention.to());
        return mention.from() - lineStart <= ALONE
                && end - mention.to() <= ALONE
                && (page.substring(lineStart, mention.from()) + page.substring(mention.to(), end))
                                .strip()
                                .length()
                        <= 2;
    }

    private static int lineEnd(String page, int from) {
        var end = page.indexOf('\n', from);
        return end < 0 ? page.length() : end;
    }

    private static DateLabel label(String page, List<DateMention> mentions, int index, int lineStart) {
        var mention = mentions.get(index);
        var previousEnd = index == 0 ? 0 : mentions.get(index - 1).to();
        var before = page.substring(Math.max(previousEnd, mention.from() - BEFORE), mention.from());
        var sameLine = before.substring(Math.max(0, before.length() - (mention.from() - lineStart)));
        var label = DateLabel.endingIn(sameLine);
        if (label == DateLabel.NONE && (NOTHING.matcher(sameLine).matches() || isRow(sameLine))) {
            label = above(page, mentions, index, lineStart);
        }
        return label == DateLabel.NONE ? DateLabel.endingIn(before.replace('\n', ' ')) : label;
    }

    /** Values of a form that stand under their headings, not a sentence. */
    private static boolean isRow(String sameLine) {
        return sameLine.length() < ROW && !SENTENCE.matcher(sameLine).matches();
    }

    /** The headings of a row of a form name its dates in their order. */
    private static DateLabel above(String page, List<DateMention> mentions, int index, int lineStart) {
        var end = lineStart - 1;
        while (end > 0 && page.charAt(end - 1) == '\n') {
            end--;
        }
        var start = end <= 0 ? 0 : page.lastIndexOf('\n', end - 1) + 1;
        if (end <= 0 || end - start > HEADING) {
            return DateLabel.NONE;
        }
        var heading = page.substring(start, end);
        var first = index;
        while (first > 0 && mentions.get(first - 1).from() >= lineStart && index - first <= COLUMNS) {
            first--;
        }
        var lineEnd = lineEnd(page, lineStart);
        var after = index;
        // one that goes on in the next line begins in this one
        while (after < mentions.size() && mentions.get(after).from() < lineEnd && after - first <= COLUMNS) {
            after++;
        }
        var labels = DateLabel.in(heading);
        return labels.size() == after - first
                        && new DatesInText(heading).mentions(1, false).isEmpty()
                ? labels.get(index - first)
                : DateLabel.NONE;
    }
}
