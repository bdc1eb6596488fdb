package org.throughline.docs.recognition.rule.plan.goal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;

/** What the words of a goal look like. */
final class GoalWords {

    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|shall|can|is able to|be able to|to (?:increase|improve|read|write|use|complete|demonstrate))\\b|[a-z]{2,20}(?:ara|era|ira|dra)n?\\b");

    private static final Pattern REPORTING = Pattern.compile(
            "\\b(?:parent|parents|famil(?:y|ies)|guardian|guardians|padres?|madre|familias?|encargad[oa]s?|home)\\b");

    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:reports?|reported|progress|informed|notified|told|written|informes?|reportes?|progreso|boleta)\\b");

    private static final Pattern ABOUT_REPORTS = Pattern.compile(
            "\\W{0,3}(?:(?:written|a|an|el|los|the) )?(?:iep )?(?:progress|reports?|informes?|progreso)\\b");

    private static final Pattern OFTEN = Pattern.compile(
            "\\b(?:quarter|quarters|quarterly|trimesters?|semesters?|weekly|weeks|monthly|months?|each|every|cards?|cada|trimestral|mensual)\\b");

    private static final Pattern MEASURED = Pattern.compile(
            "\\b(?:as )?(?:measured|documented|evidenced|determined|recorded|shown|assessed|evaluated) (?:by|through|with|using|on)\\b"
                    + "|\\b(?:segun|medido|medida|segun lo medido) (?:por|con|mediante|en)\\b");

    private static final Pattern CRITERION = Pattern.compile(
            "(?:\\b(?:at least|no more than|al menos|no mas de)\\s+)?(?:[0-9]{1,3}(?:[.,][0-9]{1,2})?\\s*(?:%|percent|por ciento)"
                    + "|(?<![/0-9])[0-9]{1,3}\\s*(?:of|out of|de|/(?![0-9]{1,2}/)|in)\\s*(?:the\\s+|las?\\s+|los\\s+)?[0-9]{1,3}\\b"
                    + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\\s+(?:of|out of)\\s+(?:the\\s+)?(?:two|three|four|five|six|seven|eight|nine|ten)\\b"
                    + "|\\b(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\\s+de\\s+(?:cada\\s+)?(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\\b"
                    + "|\\b[0-9]{1,4}(?:[.,][0-9]{1,2})?\\s+(?:correct|words|wcpm|cwpm|words per|minutes|times|trials|palabras|veces|minutos|oraciones))");

    /** Of a sentence without such a measure: a number of whatever it is about. */
    private static final Pattern COUNT = Pattern.compile("\\b(?:at least )?[0-9]{1,4} [a-z]{3,20}\\b");

    private GoalWords() {}

    /** Whether they tell what a child will do. */
    static boolean isGoal(String text) {
        return text.split("\\s+").length > 5
                && FUTURE.matcher(NormalizedText.folded(text)).find()
                && !isReporting(text);
    }

    /** Whether they tell when parents hear of progress. */
    static boolean isReporting(String text) {
        var folded = NormalizedText.folded(text);
        return (REPORTING.matcher(folded).find() && REPORT.matcher(folded).find())
                || (ABOUT_REPORTS.matcher(folded).lookingAt()
                        && OFTEN.matcher(folded).find());
    }

    /** Whether a sentence tells only how often reports are given. */
    static boolean isSchedule(String text) {
        var folded = NormalizedText.folded(text);
        return REPORT.matcher(folded).find() && OFTEN.matcher(folded).find();
    }

    /** What a goal's sentence says of how it is measured; nothing if it does not. */
    static @Nullable String method(String text) {
        var folded = NormalizedText.folded(text);
        var found = MEASURED.matcher(folded);
        if (folded.length() != text.length() || !found.find()) {
            return null;
        }
        var rest = text.substring(found.end()).strip();
        return rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
    }

    /** Whether a measure is in it: a share, a count of trials, a number of words. */
    static boolean isMeasured(String text) {
        return CRITERION.matcher(NormalizedText.folded(text)).find();
    }

    /** What a goal's sentence says of when it is reached: from its first measure to its end. */
    static String criterion(String text) {
        var folded = NormalizedText.folded(text);
        var found = CRITERION.matcher(folded);
        var verb = FUTURE.matcher(folded);
        var from = verb.find() ? verb.end() : 0;
        if (folded.length() != text.length()
                || (!found.find(from) && !found.usePattern(COUNT).find(from))) {
            return "";
        }
        var measured = MEASURED.matcher(folded);
        var end = measured.find(found.start()) ? measured.start() : text.length();
        var rest = text.substring(found.start(), end).strip();
        return rest.endsWith(".") || rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
