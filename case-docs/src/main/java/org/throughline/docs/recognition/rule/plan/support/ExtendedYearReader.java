package org.throughline.docs.recognition.rule.plan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.ExtendedSchoolYear;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;

/** Reads whether a plan gives services in the summer, and why: 34 CFR 300.106. */
public final class ExtendedYearReader {

    private static final int LONGEST = 800;
    private static final Pattern DECIDED = Pattern.compile(
            "\\b(?:extended (?:school )?year|esy|summer(?: of)?(?: 20\\d\\d)?,?|ano escolar extendido|verano)\\b[^.]{0,80}\\b(?:(?:is|are|was|were) (?:not )?"
                    + "(?:needed|offered|required|recommended|provided|warranted|approved)|no (?:services?|program|esy)|not (?:eligible|needed|qualif\\w{1,4}|necessary)"
                    + "|does not (?:need|require|qualify)|will (?:not )?be (?:offered|provided|given)|(?:no )?(?:se ofrece|es necesario|necesita|requiere|se recomienda))\\b");

    private ExtendedYearReader() {}

    public static @Nullable ExtendedSchoolYear read(Layout layout, List<Section> sections) {
        var places = new Places(layout);
        for (var part : Parts.about(Topic.ESY, sections)) {
            var said = new ArrayList<String>();
            var ticked = new ArrayList<String>();
            for (var block : part.blocks()) {
                if (block instanceof Block.Paragraph text) {
                    read(text.text().replace('\t', ' ').strip(), said, ticked);
                }
            }
            var texts = said.isEmpty() ? ticked : said;
            if (!texts.isEmpty()) {
                var text = String.join(" ", texts);
                return new ExtendedSchoolYear(/* considered= */ true, text, places.ofBlocks(part.blocks()));
            }
        }
        return elsewhere(sections, places);
    }

    /** A decision about the summer that stands under another heading, or under none. */
    private static @Nullable ExtendedSchoolYear elsewhere(List<Section> sections, Places places) {
        for (var section : sections) {
            for (var block : section.blocks()) {
                if (block instanceof Block.Paragraph text
                        && text.text().length() < LONGEST
                        && DECIDED.matcher(NormalizedText.folded(text.text())).find()) {
                    var shown = text.text().replaceAll("\\s{1,20}", " ").strip();
                    if (!Ticks.has(shown) && !Prompts.isBlank(shown)) {
                        return new ExtendedSchoolYear(/* considered= */ true, shown, places.ofBlocks(List.of(block)));
                    }
                }
            }
        }
        return null;
    }

    private static void read(String text, List<String> said, List<String> ticked) {
        var ofWords = Ticks.has(text) ? Ticks.withoutOptions(text) : text;
        if (Ticks.isTicked(text)) {
            ticked.add(text);
        }
        if (!Prompts.isBlank(ofWords) && ofWords.split("\\s+").length > (Ticks.has(text) ? 5 : 1)) {
            said.add(ofWords);
        }
    }
}
