package org.throughline.docs.recognition.rule;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.protocol.LaidOutText;

/** What somebody ticked on a form on which one may consent or refuse. */
enum TickedConsent {
    GIVEN,
    REFUSED,
    /** One may also refuse on it, and nobody can say what was ticked. */
    OPEN,
    /** It leaves no choice, or is no form of consent. */
    UNKNOWN;

    private static final String TICK =
            "[\u2612\u2611\u2713\u2714\u2717\u2718\u2715\u2716\u2613]|\\[\\s*[x\u2713\u2714]\\s*\\]|\\(\\s*x\\s*\\)|(?<!_)_++\\s?x\\s?_++|(?<![^\\s])x(?=\\s{1,4}(i|we|yes|no|yo|si)\\b)";

    private static final String EMPTY =
            "[\u2610\u25a1\u25fb\u25a2\u274f\u2751\u2750\u2752]|\\[\\s*\\]|\\(\\s*\\)|(?<=^|\\n"
                    + ")[^\\S\\n"
                    + "]*+_{2,}+(?=\\s*+(i|we|yes|no|yo|si)\\b)";

    private static final Pattern BOX = Pattern.compile("(?<tick>" + TICK + ")|(?<empty>" + EMPTY + ")");

    private static final Pattern CONSENT =
            Pattern.compile("consent|permission|agree|authori[sz]|consiento|autorizo|permiso|de acuerdo|acepto");

    private static final Pattern REFUSAL = Pattern.compile(
            "\\bnot\\b|n't\\b|\\bno\\b(?! (?:meeting|reunion|junta)\\b)|refus|declin|revok|rechaz|niego|disagree"
                    + "|withhold|den(y|ied)\\b");

    private static final Pattern CHOICE = Pattern.compile(
            "\\b(?:do not|don't|not|refuse|decline|deny|withhold|no) (?:to )?(?:give |grant |doy |otorgo |presto"
                    + " )?(?:my |mi )?"
                    + "(?:consent|permission|agree|authori[sz]e|consentimiento|permiso|consiento|autorizo|autorizacion)|\\bno"
                    + " estoy de acuerdo|\\b(?:refuse|decline) (?:the |this )?(?:evaluation|assessment|services)");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s");

    private static final int MOST_PAGES = 20;
    private static final int MOST_BLOCKS = 2_000;
    private static final int LONGEST = 300;

    private record TickBox(boolean ticked, String label) {}

    /** Boxes that are drawn stand only in the layout; signs for them that nobody drew, only in the text. */
    static TickedConsent in(LaidOutText text) {
        var drawn = text.layout().blocks().stream()
                .limit(MOST_BLOCKS)
                .map(TickedConsent::shown)
                .collect(joining("\n\n"));
        var said = in(List.of(drawn));
        if (said == GIVEN || said == REFUSED) {
            return said;
        }
        var typed = in(text.pages());
        return typed == UNKNOWN ? said : typed;
    }

    private static String shown(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                paragraph.lines().stream().map(Line::text).collect(joining("\n"));
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.lines().stream().map(Line::text).collect(joining("\n")))
                        .collect(joining("\n\n"));
        };
    }

    static TickedConsent in(List<String> pages) {
        return on(NormalizedText.first(pages, MOST_PAGES).stream()
                .map(NormalizedText::folded)
                .toList());
    }

    /** @param folded pages as {@link NormalizedText#folded} makes them */
    static TickedConsent on(List<String> folded) {
        var ticked = folded.stream()
                .flatMap(page -> boxesOn(page).stream())
                .filter(choice ->
                        choice.ticked() && CONSENT.matcher(choice.label()).find())
                .map(choice -> REFUSAL.matcher(choice.label()).find() ? REFUSED : GIVEN)
                .distinct()
                .toList();
        if (ticked.size() == 1) {
            return ticked.getFirst();
        }
        return folded.stream().anyMatch(page -> CHOICE.matcher(page).find()) ? OPEN : UNKNOWN;
    }

    /** The words of a box stand behind it; in front of it where the first line with a box begins with words. */
    private static List<TickBox> boxesOn(String page) {
        var choices = new ArrayList<TickBox>();
        var boxes = BOX.matcher(page).results().toList();
        var wordsFirst =
                !boxes.isEmpty() && beginsWithWords(page, boxes.getFirst().start());
        for (var i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            var next = i + 1 < boxes.size() ? boxes.get(i + 1).start() : page.length();
            var last = i == 0 ? 0 : boxes.get(i - 1).end();
            var lineStart = page.lastIndexOf('\n', box.start()) + 1;
            choices.add(new TickBox(
                    isTick(box.group()),
                    wordsFirst
                            ? page.substring(Math.max(last, lineStart), box.start())
                            : label(page.substring(box.end(), Math.min(next, box.end() + LONGEST)))));
        }
        return choices;
    }

    private static boolean beginsWithWords(String page, int box) {
        return CONSENT.matcher(page.substring(page.lastIndexOf('\n', box) + 1, box))
                .find();
    }

    /** As far as its sentence goes, in the next line, too. */
    private static String label(String text) {
        var paragraph = text.split("\n\\s*\n", 2)[0];
        var sentence = SENTENCE_END.split(paragraph, 2)[0];
        return CONSENT.matcher(sentence).find() ? sentence : paragraph;
    }

    private static boolean isTick(String box) {
        return Pattern.matches(TICK, box) || box.strip().equals("x");
    }
}
