package org.throughline.docs.search;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/**
 * Writes passages as escaped HTML in which only {@code <mark>} is markup. Text without sentences, as scans have it,
 * makes passages as long as the page: of these it shows what is around the first mark.
 */
final class SnippetFormatter extends PassageFormatter {

    private static final String BETWEEN = " … ";

    private final int longest;

    SnippetFormatter(int longest) {
        this.longest = longest;
    }

    @Override
    public String format(Passage[] passages, String text) {
        var html = new StringBuilder();
        for (var passage : passages) {
            if (!html.isEmpty()) {
                html.append(BETWEEN);
            }
            write(html, passage, text);
        }
        return html.toString();
    }

    private void write(StringBuilder html, Passage passage, String text) {
        var from = from(passage, text);
        var to = to(passage, from, text);
        var at = from;
        for (var i = 0; i < passage.getNumMatches(); i++) {
            var begin = Math.max(at, passage.getMatchStarts()[i]);
            var end = Math.min(to, passage.getMatchEnds()[i]);
            // two forms of a word mark the same place
            if (begin < end) {
                escape(html, text, at, begin);
                html.append("<mark>");
                escape(html, text, begin, end);
                html.append("</mark>");
                at = end;
            }
        }
        escape(html, text, at, to);
    }

    private int from(Passage passage, String text) {
        var begin = passage.getStartOffset();
        var wanted = passage.getMatchStarts()[0] - longest / 3;
        if (passage.getLength() <= longest || wanted <= begin) {
            return begin;
        }
        var space = text.indexOf(' ', wanted);
        return space < 0 || space >= passage.getMatchStarts()[0] ? passage.getMatchStarts()[0] : space + 1;
    }

    private int to(Passage passage, int from, String text) {
        var end = passage.getEndOffset();
        if (end - from <= longest) {
            return end;
        }
        var firstEnd = passage.getMatchEnds()[0];
        var space = text.lastIndexOf(' ', from + longest);
        return space < firstEnd ? Math.min(end, Math.max(firstEnd, from + longest)) : space;
    }

    private static void escape(StringBuilder html, String text, int from, int to) {
        for (var i = from; i < to; i++) {
            var letter = text.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
    }
}
