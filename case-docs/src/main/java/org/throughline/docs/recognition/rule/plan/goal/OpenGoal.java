package org.throughline.docs.recognition.rule.plan.goal;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.rule.section.GoalPart;
import org.throughline.docs.recognition.rule.section.JoinedText;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.TickedOptions;
import org.throughline.docs.text.layout.Line;

/** A goal while it is read. */
final class OpenGoal {

    private static final Pattern BLANK = Pattern.compile("_{3,}|\\.{6,}");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)(?:n/?a|none|not applicable|ninguno|ninguna|no aplica|[-–—.]+)\\.?");
    private static final Pattern ADDRESSED =
            Pattern.compile("\\s*\\(([^()]{0,60}(?:need|necesidad)[^()]{0,60})\\)\\s*", Pattern.CASE_INSENSITIVE);
    /** The label of the goal itself, where it stands on the same line behind the area. */
    private static final Pattern OWN_LABEL = Pattern.compile(
            "(?i)(?<=\\S)\\s{1,9}(?:measurable\\s|annual\\s){0,2}(?:goal|meta)\\s(?:anual\\s|medible\\s){0,2}(?:#|no\\.?|n\\.[ºo]|number|num\\.?)?\\s?[0-9]{1,2}\\b");

    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[.;])\\s+(?=(?:[–—•▪◦‣·*-]|\\(?[0-9]{1,2}[.)]|\\(?[a-h][.)])\\s+\\S)");
    private static final List<GoalPart> PIECES =
            List.of(GoalPart.TIMEFRAME, GoalPart.CONDITION, GoalPart.BEHAVIOR, GoalPart.CRITERION);
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.)%])\\s+(?=\\p{Lu})");
    private static final int FEWEST_WORDS = 4;

    private final Map<GoalPart, String> parts = new EnumMap<>(GoalPart.class);
    private final List<String> objectives = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int labels;
    private boolean areaOfBoxes;
    private boolean isCounted;

    boolean has(GoalPart part) {
        return part == GoalPart.OBJECTIVE ? !objectives.isEmpty() : parts.containsKey(part);
    }

    boolean hasText() {
        return has(GoalPart.TEXT) || has(GoalPart.BEHAVIOR);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether it has no name but its number. */
    boolean isCounted() {
        return isCounted;
    }

    void count() {
        isCounted = true;
    }

    Optional<String> remove(GoalPart part) {
        return Optional.ofNullable(parts.remove(part));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    void addLines(List<Line> more) {
        lines.addAll(more);
    }

    void countLabel() {
        labels++;
    }

    Optional<String> value(GoalPart part) {
        return Optional.ofNullable(parts.get(part));
    }

    void set(GoalPart part, String text) {
        var options = TickedOptions.areIn(text);
        var value = options ? String.join("; ", TickedOptions.ticked(text)) : text;
        var bare = BLANK.matcher(value).replaceAll(" ").strip();
        if (bare.isEmpty() || NOTHING.matcher(bare).matches()) {
            return;
        }
        switch (part) {
            case OBJECTIVE -> addObjectives(bare);
            case AREA -> setArea(bare, options);
            case TEXT,
                    TIMEFRAME,
                    CONDITION,
                    BEHAVIOR,
                    NUMBER,
                    BASELINE,
                    CRITERION,
                    METHOD,
                    SCHEDULE,
                    WHO,
                    NEED,
                    PRESENT_LEVEL,
                    SERVICE,
                    OTHER -> parts.putIfAbsent(part, bare);
        }
    }

    private void addObjectives(String text) {
        for (var one : BETWEEN.split(text, -1)) {
            var bare = JoinedText.withoutBullet(one);
            if (!bare.isEmpty()) {
                objectives.add(bare);
            }
        }
    }

    private void setArea(String text, boolean options) {
        var addressed = ADDRESSED.matcher(text);
        if (addressed.find()) {
            parts.putIfAbsent(GoalPart.NEED, addressed.group(1));
        }
        if (!has(GoalPart.AREA) || areaOfBoxes) {
            parts.put(GoalPart.AREA, trimmed(addressed.replaceAll(" ")));
            areaOfBoxes = options;
        }
    }

    private static String trimmed(String area) {
        var label = OWN_LABEL.matcher(area);
        var text = (label.find() ? area.substring(0, label.start()) : area).strip();
        while (text.endsWith(".") || text.endsWith(":") || text.endsWith(",") || text.endsWith("-")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }

    /** Nothing if it has no words of its own, as on a blank form. */
    Optional<Goal> close(int order, Places places) {
        moveSentences();
        var text = sentence();
        if (text.split("\\s+").length < FEWEST_WORDS || lines.isEmpty()) {
            return Optional.empty();
        }
        splitSchedule();
        var method = parts.get(GoalPart.METHOD);
        var stated = parts.get(GoalPart.CRITERION);
        var criterion = stated == null || GoalWords.isVague(stated) ? GoalWords.criterion(text) : stated;
        return Optional.of(new Goal(
                parts.getOrDefault(GoalPart.NUMBER, String.valueOf(order)),
                parts.get(GoalPart.AREA),
                text,
                parts.get(GoalPart.BASELINE),
                criterion.isEmpty() ? null : criterion,
                method == null ? GoalWords.method(text) : method,
                parts.get(GoalPart.SCHEDULE),
                parts.get(GoalPart.WHO),
                objectives,
                places.ofLines(lines),
                confidence(stated)));
    }

    /** "… in 8 of 10 trials. Right now: 3 of 10. We will know from the log." */
    private void moveSentences() {
        for (var part : List.of(GoalPart.TEXT, GoalPart.CRITERION, GoalPart.BASELINE)) {
            var sentences = SENTENCES.split(parts.getOrDefault(part, ""), -1);
            var kept = new ArrayList<String>();
            for (var one : sentences) {
                var mayBeNow = !kept.isEmpty() && part != GoalPart.BASELINE && !has(GoalPart.BASELINE);
                var mayBeMethod = !kept.isEmpty() && !has(GoalPart.METHOD);
                var now = mayBeNow ? GoalWords.nowSentence(one) : Optional.<String>empty();
                var method = mayBeMethod ? GoalWords.methodSentence(one) : Optional.<String>empty();
                now.ifPresent(text -> parts.put(GoalPart.BASELINE, text));
                method.ifPresent(text -> parts.put(GoalPart.METHOD, text));
                if (now.isEmpty() && method.isEmpty()) {
                    kept.add(one);
                }
            }
            if (kept.size() < sentences.length) {
                var text = String.join(" ", kept);
                parts.put(part, part == GoalPart.TEXT ? text : trimmed(text));
            }
        }
    }

    /** "Work samples. With quarterly reports." says both how and when. */
    private void splitSchedule() {
        var method = parts.get(GoalPart.METHOD);
        if (method != null && !has(GoalPart.SCHEDULE)) {
            var end = method.indexOf(". ");
            if (end > 0 && GoalWords.isSchedule(method.substring(end + 2))) {
                parts.put(GoalPart.METHOD, method.substring(0, end));
                parts.put(GoalPart.SCHEDULE, trimmed(method.substring(end + 2)));
            }
        }
    }

    /** Its sentence; put together where a form asks for it piece by piece. */
    private String sentence() {
        var whole = parts.get(GoalPart.TEXT);
        return whole != null
                ? whole
                : PIECES.stream().flatMap(part -> value(part).stream()).collect(joining(" "));
    }

    private double confidence(@Nullable String criterion) {
        var sure = labels >= 3 ? 0.95 : labels > 0 || has(GoalPart.NUMBER) ? 0.85 : 0.65;
        return criterion == null && !has(GoalPart.BASELINE) ? sure - 0.1 : sure;
    }
}
