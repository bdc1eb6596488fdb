package org.throughline.docs.recognition.rule.section;

import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;
import org.throughline.docs.recognition.rule.lexicon.Match;
import org.throughline.docs.text.layout.Block;

/** What headings say, and which lines are headings. */
final class Headings {

    /** A line that looks so much like a heading is one, whatever it says. */
    private static final double HEADING = 0.6;

    /** Of one that looks like a heading, so many of the words must say what it is about. */
    private static final double STRONG = 0.34;

    private static final double WEAK = 0.6;

    /** Of a line that looks like any other; all but one word in six. */
    private static final double PLAIN = 0.8;

    /** Of such a line, if two words or more say so. */
    private static final double PLAIN_OF_TWO = 0.66;

    private static final int FEW_WORDS = 20;

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:section|part|step|sección|seccion|parte|apartado|paso)\\s+)?"
                    + "(?:[ivx]{1,5}|[0-9]{1,2}(?:\\.[0-9]{1,2})?|[a-z])\\s*[.):\\t—–-](?![0-9])\\s*|^[0-9]{1,2}(?:\\.[0-9]{1,2})?\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final int TITLE_WORDS = 8;

    private static final Pattern BULLET = Pattern.compile("[•▪◦‣·*+«»–—-]\\s");

    private static final Pattern BOX = Pattern.compile("\\s*(?:[☐☒☑◯○●◉■□]|\\[[ xX]*\\])");

    private static final Lexicon<Topic> TOPICS = Lexicon.read(Sections.class, "topics.tsv", Topic::valueOf);

    private Headings() {}

    /** A heading without the number that it bears. */
    static String withoutNumber(String heading) {
        var text = heading.strip();
        return NUMBER.matcher(text.substring(0, Math.min(400, text.length())))
                .replaceFirst("")
                .strip();
    }

    static Optional<Match<Topic>> match(String heading, double least) {
        return TOPICS.match(withoutNumber(heading), least);
    }

    static Optional<Topic> strong(String heading) {
        return match(heading, STRONG).map(Match::concept);
    }

    static boolean isHeading(Block.Paragraph text) {
        if (BOX.matcher(text.lines().getFirst().text()).lookingAt()) {
            return false;
        }
        if (text.prominence() >= HEADING) {
            return (!endsLikeASentence(text) && !isItem(text))
                    || match(text.text(), WEAK).isPresent();
        }
        var shown = text.text().strip();
        if (text.lines().size() > 2 || shown.indexOf('\t') > 3 || shown.split("\\s+").length > FEW_WORDS) {
            return false;
        }
        return match(shown, text.prominence() > 0 ? WEAK : PLAIN_OF_TWO)
                .filter(match -> text.prominence() > 0 || match.share() >= PLAIN || match.words() > 1)
                .filter(match -> text.prominence() > 0 || looksLikeATitle(shown))
                .isPresent();
    }

    /** A short line of its own that may name an area, though nothing in its print tells it apart. */
    static boolean isTitle(Block.Paragraph text) {
        var shown = text.text().strip();
        return text.lines().size() == 1
                && shown.indexOf('\t') < 0
                && shown.split("\\s+").length <= TITLE_WORDS
                && looksLikeATitle(shown)
                && shown.codePoints().noneMatch(Character::isDigit)
                && !BOX.matcher(shown).lookingAt()
                && !BULLET.matcher(shown).lookingAt();
    }

    /** An item of a list, which a scan may show in a larger print. */
    private static boolean isItem(Block.Paragraph text) {
        return BULLET.matcher(text.text().strip()).lookingAt();
    }

    private static boolean endsLikeASentence(Block.Paragraph text) {
        var shown = text.text().strip();
        return shown.endsWith(".") && shown.split("\\s+").length > 5;
    }

    /** A capital at its beginning, and no end of a sentence. */
    private static boolean looksLikeATitle(String text) {
        var bare = withoutNumber(text);
        return !bare.isEmpty()
                && Character.isUpperCase(bare.codePointAt(0))
                && !bare.endsWith(".")
                && !bare.endsWith(";")
                && !bare.endsWith(",");
    }
}
