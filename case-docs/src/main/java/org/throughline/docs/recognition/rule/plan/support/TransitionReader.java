package org.throughline.docs.recognition.rule.plan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;

/** Reads what is planned for the time after school: 34 CFR 300.320(b). */
public final class TransitionReader {

    private static final Pattern NOT_YET = Pattern.compile(
            "\\b(?:not before|not at this (?:age|time)|not (?:yet )?(?:applicable|required|needed|of transition age|addressed|due)|(?:does|do) not"
                    + " apply|n/a|no aplica|no (?:se )?requiere|no corresponde|younger than|under (?:age )?1\\d|until"
                    + " (?:age|the age|the year|he|she|they|the student)|before age|will be"
                    + " (?:addressed|added|written)|(?:to be|must be) (?:completed|addressed)|no later than|begins?"
                    + " (?:at|by|with) (?:age|the)|menor de|antes de los|hasta los)\\b");
    private static final Pattern AFTERWARDS =
            Pattern.compile("\\b(?:after (?:high school|leaving|graduat\\w{0,4}|completing|finishing|exiting)|upon"
                    + " (?:graduation|completing|exiting)|post-?secondary|despues de (?:la"
                    + " escuela|graduar\\w{0,3}|terminar|salir)|al"
                    + " (?:graduar\\w{0,3}|terminar|completar))\\b.{0,300}\\b(?:will|va"
                    + " a|\\p{L}{3,12}ra|\\p{L}{3,12}ran)\\b|\\bwill"
                    + " (?:work|enroll|attend|train|live|study|earn|complete)\\b");
    private static final Pattern VISION = Pattern.compile(
            "\\b(?:vision|hopes?|dreams?|future|aspirations?|interests?|esperanzas?|suenos|futuro|aspiraciones)\\b");
    private static final Pattern ADULT = Pattern.compile(
            "\\b(?:college|university|after (?:high school|graduat\\w{0,4})|apprentice\\w{0,4}|career|employ\\w{0,6}|full[- ]time|part[- ]time|trade school"
                    + "|technical school|military|vocational|certificat\\w{0,4}|independently|apartment|universidad|colegio (?:comunitario|tecnico)|empleo|carrera|oficio)\\b");
    private static final int FEWEST_WORDS = 6;
    private static final int SHORT = 40;

    private TransitionReader() {}

    public static @Nullable Passage read(Layout layout, List<Section> sections) {
        var places = new Places(layout);
        var fallback = new ArrayList<String>();
        List<Block> where = List.of();
        for (var part : Parts.about(Topic.TRANSITION, sections)) {
            var texts = texts(part.blocks());
            var goals = texts.stream()
                    .filter(text -> AFTERWARDS.matcher(folded(text)).find())
                    .toList();
            if (!goals.isEmpty()) {
                return Passages.of(goals, places.ofBlocks(part.blocks()));
            }
            if (fallback.isEmpty() && !texts.isEmpty() && !part.blocks().isEmpty()) {
                fallback.addAll(texts);
                where = part.blocks();
            }
        }
        if (fallback.isEmpty()) {
            return hoped(sections, places);
        }
        return Passages.of(fallback, places.ofBlocks(where));
    }

    /** Forms that ask for a vision of the years to come have what is planned there. */
    private static @Nullable Passage hoped(List<Section> sections, Places places) {
        for (var section : sections) {
            if (VISION.matcher(folded(section.heading())).find()) {
                var goals = texts(section.blocks()).stream()
                        .filter(text -> AFTERWARDS.matcher(folded(text)).find()
                                && ADULT.matcher(folded(text)).find())
                        .toList();
                if (!goals.isEmpty()) {
                    return Passages.of(goals, places.ofBlocks(section.blocks()));
                }
            }
        }
        return null;
    }

    private static List<String> texts(List<Block> blocks) {
        var texts = new ArrayList<String>();
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph text ->
                    texts.add(text.text().replace('\t', ' ').strip());
                case Block.Table table ->
                    table.rows()
                            .forEach(row -> row.cells().stream()
                                    .filter(cell -> cell.column() > 0)
                                    .map(cell -> cell.text())
                                    .forEach(texts::add));
            }
        }
        return texts.stream()
                .filter(text -> text.split("\\s+").length >= FEWEST_WORDS)
                .filter(text -> !Prompts.isBlank(text) && !Ticks.has(text))
                .filter(text -> !(text.split("\\s+").length < SHORT
                        && NOT_YET.matcher(folded(text)).find()))
                .toList();
    }

    private static String folded(String text) {
        return NormalizedText.folded(text.substring(0, Math.min(1_000, text.length())));
    }
}
