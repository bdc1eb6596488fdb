package org.throughline.docs.recognition.rule.plan.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;
import org.throughline.docs.recognition.rule.lexicon.Match;
import org.throughline.docs.recognition.rule.plan.goal.ReadGoal;
import org.throughline.docs.recognition.rule.plan.goal.ReadPassage;
import org.throughline.docs.recognition.rule.section.JoinedText;
import org.throughline.docs.recognition.rule.section.Labelled;
import org.throughline.docs.recognition.rule.section.LabelledTexts;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Line;

/** Reads the present levels, area by area: from tables, under headings, behind a few words, or in sentences. */
public final class LevelsReader {

    private static final double SURE = 0.6;
    private static final int AREA_WORDS = 8;
    private static final int RUN_IN_WORDS = 7;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 400;
    private static final int LONGEST_AREA = 60;

    private static final Lexicon<LevelPart> PARTS =
            Lexicon.read(LevelsReader.class, "level-parts.tsv", LevelPart::valueOf);
    private static final Lexicon<String> AREAS = Lexicon.read(LevelsReader.class, "areas.tsv", area -> area);

    private static final Pattern RUN_IN = Pattern.compile("^([^.:;?!0-9\"]{2,70}?)(?:[.:]|\\s[–—-])\\s+(?=\\S)");
    private static final Pattern OF_LEVELS =
            Pattern.compile("(?i)\\A.*(?:present|plaafp|plafp|plop|nivel|current|now|doing|performs|levels|desempe).*");

    private final Places places;
    private final List<PresentLevel> levels = new ArrayList<>();
    private final List<ReadPassage> needs = new ArrayList<>();
    private String area = "";
    private String otherwise = "";
    private final List<Line> areaLines = new ArrayList<>();
    private boolean goesOn;
    private LevelPart pending = LevelPart.TEXT;

    private LevelsReader(Places places) {
        this.places = places;
    }

    public static ReadLevels read(List<Section> sections, Places places) {
        var reader = new LevelsReader(places);
        for (var section : sections) {
            if (section.about().filter(topic -> topic == Topic.PRESENT_LEVELS).isPresent()) {
                reader.begin(section);
                if (section.topic() == null && isOther(section.heading())) {
                    continue;
                }
                LabelledTexts.of(section.blocks(), LevelsReader::sureness).forEach(reader::take);
            }
        }
        return new ReadLevels(reader.levels, reader.needs);
    }

    /** Forms that ask for the present level goal by goal. */
    public static List<PresentLevel> withThoseOfGoals(List<PresentLevel> levels, List<ReadGoal> goals, Places places) {
        var all = new ArrayList<>(levels);
        for (var goal : goals) {
            var area = goal.goal().area();
            if (!goal.presentLevel().isBlank() && area != null) {
                all.add(new PresentLevel(
                        area,
                        goal.presentLevel(),
                        LevelData.isIn(goal.presentLevel()),
                        places.ofLines(goal.lines()),
                        0.85));
            }
        }
        return all;
    }

    /** What is asked for among the present levels and is none. */
    private static boolean isOther(String heading) {
        return part(heading)
                .filter(part -> part != LevelPart.TEXT && part != LevelPart.AREA)
                .isPresent();
    }

    private static double sureness(String label) {
        return PARTS.match(label, SURE).map(Match::share).orElse(0.0);
    }

    private static Optional<LevelPart> part(String label) {
        return PARTS.match(label, SURE).map(Match::concept);
    }

    private void begin(Section section) {
        var heading = trimmed(JoinedText.withoutBullet(section.heading()));
        setArea("", List.of());
        otherwise = OF_LEVELS
                                .matcher(heading.substring(0, Math.min(LONGEST, heading.length())))
                                .matches()
                        || heading.split("\\s+").length > AREA_WORDS + 2
                ? ""
                : heading;
        if (section.topic() == null) {
            area = otherwise;
        }
        pending = LevelPart.TEXT;
    }

    private void take(Labelled entry) {
        if (!entry.hasLabel()) {
            takeLoose(entry.text(), entry.lines());
            return;
        }
        var part = part(entry.label());
        if (part.isEmpty()) {
            if (!entry.asked() || tellsMore(entry.text())) {
                takeLoose(entry.text(), entry.lines());
            }
            return;
        }
        if (entry.text().isEmpty()) {
            pending = part.get();
        } else {
            set(part.get(), entry.text(), entry.lines());
            pending = LevelPart.TEXT;
        }
    }

    /** Long words with a measure are a present level under any label, unless there is one of the area. */
    private boolean tellsMore(String text) {
        return !area.isEmpty() && !goesOn && text.split("\\s+").length >= 2 * FEWEST_WORDS && LevelData.isIn(text);
    }

    private void set(LevelPart part, String text, List<Line> lines) {
        switch (part) {
            case AREA -> setArea(text, lines);
            case TEXT -> addLevel(text, lines);
            case NEED -> needs.add(new ReadPassage(text, lines));
            case IMPACT, STRENGTH, CONCERN, SOURCE, MANAGEMENT -> goesOn = false;
        }
    }

    private void setArea(String text, List<Line> lines) {
        area = trimmed(JoinedText.withoutBullet(text));
        areaLines.clear();
        areaLines.addAll(lines);
        goesOn = false;
    }

    private void takeLoose(String text, List<Line> lines) {
        if (pending != LevelPart.TEXT) {
            set(pending, text, lines);
            if (JoinedText.withoutBullet(text).equals(text.strip())) {
                pending = LevelPart.TEXT;
            }
            return;
        }
        var words = text.split("\\s+").length;
        if (text.endsWith("?")) {
            var colon = text.indexOf(':');
            setArea(colon > 0 && colon < LONGEST_AREA ? text.substring(0, colon) : "", lines);
            return;
        }
        if (words <= AREA_WORDS && isTitle(text)) {
            setArea(text, lines);
            return;
        }
        var runIn = RUN_IN.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        if (runIn.find() && isArea(runIn.group(1), text.substring(runIn.end())) && (area.isEmpty() || goesOn)) {
            if (part(runIn.group(1)).isPresent()) {
                goesOn = false;
                return;
            }
            setArea(runIn.group(1), List.of());
            addLevel(text.substring(runIn.end()), lines);
            area = "";
            goesOn = false;
        } else if (!area.isEmpty()) {
            addLevel(text, lines);
        } else if (!otherwise.isEmpty()) {
            area = otherwise;
            addLevel(text, lines);
        } else if (words >= 2 * FEWEST_WORDS) {
            addSentence(text, lines);
        }
    }

    /** "In reading, she …": an area that a sentence begins with. */
    private void addSentence(String text, List<Line> lines) {
        var comma = text.indexOf(',');
        var head = comma > 0 && comma < 40 ? text.substring(0, comma) : "";
        AREAS.match(head, 0.5).ifPresent(match -> {
            area = match.concept();
            add(text, lines, 0.55);
            area = "";
        });
    }

    private static boolean isTitle(String text) {
        return Character.isUpperCase(text.codePointAt(0))
                && !text.endsWith(".")
                && !text.endsWith(";")
                && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean isArea(String head, String rest) {
        return head.split("\\s+").length <= RUN_IN_WORDS
                && Character.isUpperCase(head.codePointAt(0))
                && rest.split("\\s+").length >= FEWEST_WORDS
                && !head.startsWith("For ");
    }

    private void addLevel(String text, List<Line> lines) {
        if (area.isEmpty() && otherwise.isEmpty()) {
            return;
        }
        if (goesOn && !levels.isEmpty()) {
            var last = levels.removeLast();
            var whole = last.text() + " " + text;
            levels.add(new PresentLevel(last.area(), whole, LevelData.isIn(whole), last.place(), last.confidence()));
            return;
        }
        add(text, lines, 0.9);
    }

    private void add(String text, List<Line> lines, double confidence) {
        if (text.split("\\s+").length < 2) {
            return;
        }
        var all = new ArrayList<>(areaLines);
        all.addAll(lines);
        levels.add(new PresentLevel(
                area.isEmpty() ? otherwise : area, text, LevelData.isIn(text), places.ofLines(all), confidence));
        goesOn = true;
    }

    private static String trimmed(String text) {
        var bare = text.strip();
        while (bare.endsWith(":") || bare.endsWith(".") || bare.endsWith("-")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }
}
