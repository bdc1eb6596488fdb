package org.throughline.docs.recognition.rule.section;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.lexicon.Match;

/** Forms that ask for a goal in whole questions: "Where is the student today?". */
final class GoalQuestions {

    private static final int LONGEST = 200;
    private static final int SURE_WORDS = 3;

    private static final Map<GoalPart, Pattern> CUES = new LinkedHashMap<>();

    static {
        CUES.put(
                GoalPart.SCHEDULE,
                Pattern.compile("\\b(?:how often|when)\\b.{0,60}\\b(?:report|parent|famil|told|hear|informed|progress)"
                        + "|\\bcada cuanto\\b|\\bcuando\\b.{0,60}\\b(?:inform|famil|padres)"));
        CUES.put(
                GoalPart.TEXT,
                Pattern.compile("\\bwhat\\b.{0,60}\\b(?:expect|reach|achieve|learn|accomplish|able to do|work on|goal)"
                        + "|\\bque\\b.{0,60}\\b(?:lograra|aprendera|alcanzara|podra|esperamos|meta)\\b"));
        CUES.put(
                GoalPart.BASELINE,
                Pattern.compile(
                        "\\b(?:where|what|how)\\b.{0,60}\\b(?:today|now|currently|starting|so far|at present|present level)\\b"
                                + "|\\b(?:donde|que|como)\\b.{0,60}\\b(?:hoy|ahora|actualmente|empieza|parte)\\b"));
        CUES.put(
                GoalPart.CRITERION,
                Pattern.compile("\\b(?:when|how)\\b.{0,60}\\b(?:met|mastered|reached|achieved|success|enough)\\b"
                        + "|\\b(?:cuando|como)\\b.{0,60}\\b(?:lograda|cumplida|alcanzada|lograd|domin)"));
        CUES.put(
                GoalPart.METHOD,
                Pattern.compile(
                        "\\b(?:how|who|what|which)\\b.{0,60}\\b(?:measure|data|check|evidence|track|monitor|know|tool|assess)"
                                + "|\\b(?:como|quien|con que)\\b.{0,60}\\b(?:mide|medir|medira|datos|comprueba|sabremos|evalua)"));
        CUES.put(
                GoalPart.OBJECTIVE,
                Pattern.compile("\\b(?:what|which)\\b.{0,60}\\b(?:steps|milestones|benchmarks)\\b|\\bque pasos\\b"));
    }

    private GoalQuestions() {}

    static Optional<Match<GoalPart>> part(String label) {
        var folded = NormalizedText.folded(label.substring(0, Math.min(LONGEST, label.length())));
        return CUES.entrySet().stream()
                .filter(cue -> cue.getValue().matcher(folded).find())
                .findFirst()
                .map(cue -> new Match<>(cue.getKey(), 1, SURE_WORDS, label));
    }
}
