package org.throughline.docs.recognition.rule.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Line;

/** The items of a list: each with its lines. */
final class Items {

    /** An item and the lines it stands in. */
    record Item(String text, List<Line> lines) {}

    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[•▪◦●■‣·*+«»–—-]{1,2}|☒|☑|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+(?=\\S)");
    private static final Pattern LEAD_IN = Pattern.compile("\\A.*(:|\\bfollowing|\\bsiguientes?)\\.?$");
    private static final Pattern FOOT = Pattern.compile("\\A.*\\b(page|pagina|pag\\.?) ?\\d{1,3}( (of|de)"
            + " \\d{1,3})?$|^[\\d\\W]{0,6}$|^confidential\\b.*|^(tel|telephone|phone|fax|telefono)\\b.*");
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:[A-ZÁÉÍÓÚÑ][\\p{L}.'’-]*,?\\s+){1,4}[A-ZÁÉÍÓÚÑ][\\p{L}.'’-]*\\s*,?\\s*(?:(?:[A-Z][A-Za-z]{0,3}\\.){1,3}|[A-Z]{2,6}(?:-[A-Z]{2,4})?|Ed\\.?S\\.?|Ph\\.?D\\.?|Psy\\.?D\\.?)?(?:,.{0,60})?$");
    private static final Pattern CREDENTIALS = Pattern.compile(
            "\\A.*\\b(ph\\.?d|ed\\.?s|ed\\.?d|psy\\.?d|m\\.?ed|otr(/l)?|ccc[- ]slp|slp|bcba|lic\\.|lcda|ncsp|school"
                    + " psychologist|psicolog[oa]|patolog[oa]|special education teacher)\\b.*");
    private static final Pattern WHAT_COMES = Pattern.compile(
            "^(the|el|la) (iep |ard |cse |ppt |school |504 |met |evaluation )?(team|committee|equipo|comite)\\b.*"
                    + " (will|found|finds|concluded|concludes|determined|determines|met|decided|agreed|decidira|determinara|encontro|determino|concluyo|decidio)\\b.*");
    private static final int LONGEST = 1_000;
    private static final int SHORTEST = 3;

    private final List<Item> items = new ArrayList<>();

    private final StringBuilder open = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private boolean isBulleted;

    /** Reads on, line by line. */
    void add(List<Line> more) {
        for (var line : more) {
            add(line);
        }
        if (!isBulleted) {
            end();
        }
    }

    private void add(Line line) {
        var text = line.text().replace('\t', ' ').strip();
        var bullet = BULLET.matcher(text);
        if (bullet.lookingAt()) {
            end();
            isBulleted = true;
            text = text.substring(bullet.end());
        } else if (isBulleted && open.isEmpty()) {
            isBulleted = false;
        }
        if (open.length() < LONGEST) {
            open.append(open.isEmpty() ? "" : " ").append(text);
            lines.add(line);
        }
    }

    /** An item that is known as a whole. */
    void addWhole(String text, List<Line> from) {
        end();
        items.add(new Item(text, List.copyOf(from)));
    }

    /** Lines that belong to the item that is open. */
    void goOn(List<Line> more) {
        more.forEach(line -> {
            if (open.length() < LONGEST) {
                open.append(' ').append(line.text().replace('\t', ' ').strip());
                lines.add(line);
            }
        });
    }

    /** Nothing more belongs to the item that was read last. */
    void end() {
        var text = open.toString().strip();
        if (isItem(text)) {
            items.add(new Item(text, List.copyOf(lines)));
        }
        open.setLength(0);
        lines.clear();
    }

    /** Whether an item is open that the next lines may go on with. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    boolean isSentenceOpen() {
        return isOpen() && open.charAt(open.length() - 1) != '.';
    }

    static boolean isItem(String text) {
        var folded = NormalizedText.folded(text);
        return text.length() >= SHORTEST
                && text.codePoints().filter(Character::isLetter).count() >= SHORTEST
                && !LEAD_IN.matcher(folded).matches()
                && !FOOT.matcher(folded).matches()
                && !WHAT_COMES.matcher(folded).matches()
                && !isSignature(text);
    }

    /** Whoever wrote the paper, not what it says. */
    static boolean isSignature(String text) {
        return text.startsWith("/s/")
                || (text.length() < 120
                        && CREDENTIALS.matcher(NormalizedText.folded(text)).matches()
                        && SIGNED.matcher(text).matches())
                || text.contains("____");
    }

    /** Whether the items that were read begin with signs or numbers. */
    boolean isBulleted() {
        return isBulleted;
    }

    static boolean isBulleted(String text) {
        return BULLET.matcher(text).lookingAt();
    }

    List<Item> items() {
        end();
        return items;
    }
}
