package org.throughline.docs.recognition.rule.plan.goal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.section.GoalPart;

/** What the words of a goal look like. */
final class GoalWords {

    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|shall|can|is able to|be able to|to (?:increase|improve|read|write|use|complete|demonstrate))\\b|[a-z]{2,20}(?:ara|era|ira|dra)n?\\b");

    private static final Pattern REPORTING = Pattern.compile(
            "\\b(?:parent|parents|famil(?:y|ies)|guardian|guardians|padres?|madre|familias?|encargad[oa]s?|home)\\b");

    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:reports?|reported|progress|informed|notified|told|written|informes?|reportes?|progreso|boleta)\\b");

    private static final Pattern WRITES = Pattern.compile(
            "\\b(?:write|writes|send|sends|sent|mails?|mailed|letter|notes?|hears?|hear|escribe|escriben|envia|envian|manda|mandan)\\b.{0,60}\\b(?:goals?|metas?)\\b");

    private static final Pattern ABOUT_REPORTS = Pattern.compile(
            "\\W{0,3}(?:(?:written|a|an|el|los|the|un|goal|short|detailed) ){0,3}(?:iep )?(?:progress|reports?|informes?|progreso)\\b");

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

    private static final Pattern VAGUE = Pattern.compile(
            "(?:as|when|if) (?:appropriate|needed|possible)\\.?|(?:by |per )?(?:teacher|staff|team)(?:'s)? (?:judge?ment|discretion|opinion)\\.?"
                    + "|to be determined\\.?|tbd|segun (?:corresponda|sea necesario)\\.?|a (?:juicio|criterio) (?:de la |del )?maestr[oa]\\.?");

    /** A promise, and no mere ability. */
    private static final Pattern PROMISE =
            Pattern.compile("\\b(?:will|shall)\\b|\\b[a-z]{2,20}(?:ara|era|ira|dra)n?\\b");

    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december|fall|winter|spring"
                    + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|otono)";

    private static final Pattern NOW = Pattern.compile(
            "\\b(?:now|currently|at present|presently|today|as of|baseline|ahora|actualmente|hoy|linea base)\\b|\\("
                    + MONTH + " (?:de )?[0-9]{4}\\)|\\b(?:in|en) " + MONTH
                    + "\\b|\\b[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}\\b");

    private static final Pattern RECORD = Pattern.compile(
            "\\b(?:records?|probes?|logs?|observations?|samples?|work samples|checklists?|charts?|data sheets?|data|tally|tallies|rubrics?|tests?"
                    + "|quiz(?:zes)?|assessments?|curriculum.based|running records?|portfolio|graphs?|counts?|checks?|lists?|cards?|stopwatch|timer|rating scale"
                    + "|interval|notes|attendance|grades|registros?|observacion(?:es)?|muestras?|pruebas?|hojas?|listas?|rubricas?|datos|examenes|bitacora|conteo)\\b");

    private static final Pattern NOW_SENTENCE = Pattern.compile(
            "(?:right now|currently|at present|at this time|baseline|ahora|actualmente|hoy|hasta ahora|linea base)\\b[,:]?\\s*(?:is |es |he |she )?");

    private static final Pattern METHOD_SENTENCE = Pattern.compile(
            "(?:(?:we|the team|staff|teachers?) (?:will |shall )?(?:know|measure|check|track|see|tell)(?: (?:this|it|progress))? (?:from|by|with|through|using|on)"
                    + "|(?:progress |this |it |the goal )?(?:is |will be )?(?:measured|assessed|checked|tracked|monitored|evaluated) (?:by|with|through|using|from|on)"
                    + "|(?:lo sabremos|se medira|se mide|se evaluara|se comprueba|lo mediremos) (?:por|con|mediante|en|segun))\\s+");

    private static final int METHOD_WORDS = 14;

    private GoalWords() {}

    /** What a few words are by themselves; nothing if they might be anything. */
    static Optional<GoalPart> guess(String text) {
        var folded = NormalizedText.folded(text);
        var words = text.split("\\s+", -1).length;
        if (isReporting(text) || isSchedule(text)) {
            return Optional.of(GoalPart.SCHEDULE);
        }
        if (words > 5 && PROMISE.matcher(folded).find()) {
            return Optional.of(GoalPart.TEXT);
        }
        if (NOW.matcher(folded).find() && folded.chars().anyMatch(Character::isDigit)) {
            return Optional.of(GoalPart.BASELINE);
        }
        return words <= METHOD_WORDS && RECORD.matcher(folded).find() && !isMeasured(text)
                ? Optional.of(GoalPart.METHOD)
                : Optional.empty();
    }

    /** What a sentence behind a goal says of where the child is now; nothing if it is another. */
    static Optional<String> nowSentence(String sentence) {
        return behind(NOW_SENTENCE, sentence);
    }

    /** What a sentence behind a goal says of how it is measured; nothing if it is another. */
    static Optional<String> methodSentence(String sentence) {
        return behind(METHOD_SENTENCE, sentence);
    }

    private static Optional<String> behind(Pattern pattern, String sentence) {
        var folded = NormalizedText.folded(sentence);
        var found = pattern.matcher(folded);
        if (folded.length() != sentence.length() || !found.lookingAt()) {
            return Optional.empty();
        }
        var rest = sentence.substring(found.end()).strip();
        var bare = rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
        return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
    }

    /** Whether they tell what a child will do. */
    static boolean isGoal(String text) {
        return text.split("\\s+").length > 5
                && FUTURE.matcher(NormalizedText.folded(text)).find()
                && !isReporting(text);
    }

    /** Whether they tell when parents hear of progress. */
    static boolean isReporting(String text) {
        var folded = NormalizedText.folded(text);
        return (REPORTING.matcher(folded).find()
                        && (REPORT.matcher(folded).find()
                                || WRITES.matcher(folded).find()))
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

    /** Whether a criterion leaves it to somebody whether the goal is reached. */
    static boolean isVague(String criterion) {
        return VAGUE.matcher(NormalizedText.folded(criterion)).matches();
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
