package org.throughline.docs.recognition.rule.plan.support;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Line;

/** One of several things that a plan lists. */
record Item(String text, List<Line> lines) {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:[\u2022\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u00b7*+\u00ab\u00bb>\u2013\u2014-]|\\(?[0-9]{1,2}[.)](?=\\s)|\\(?[a-zA-Z][.)](?=\\s)|[eo\u00a2](?=\\s\\p{Lu}))\\s{0,4}");
    private static final Pattern NONE = Pattern.compile(
            "(?:none|n/?a|not applicable|no aplica|ningun[oa]?)(?:\\W{0,3}|[.;,] .{0,120})|(?:no accommodations.{0,40}|see"
                    + " .{0,40}|no corresponde|none (?:needed|required|at this time).{0,40}|x|yes|no|si)\\W{0,3}");
    /** Kinds of accommodations under which a form lists them. */
    private static final Pattern CATEGORY = Pattern.compile(
            "(?:presentation|response|setting|timing|scheduling|schedule|time|environment\\w{0,2}|organization\\w{0,2}"
                    + "|behavior\\w{0,2}|instruction\\w{0,2}|assignments?|assessments?|testing|tests|materials|equipment|technology|assistive technology"
                    + "|classroom|other|grading|homework|sensory|motor|communication|pacing|physical|social|emotional|health|transportation"
                    + "|presentacion|respuesta|lugar|tiempo|horario|ambiente|entorno|organizacion|conducta|materiales|equipo|tecnologia|pruebas|tareas"
                    + "|examenes|evaluacion|otros?|responsible|responsable|person responsible|(?:no|nr|num)\\. \\d{1,2}|#\\s?\\d{1,2})"
                    + "(?:\\s?(?:and|&|/|,|y|of)\\s?(?:setting|timing|scheduling|schedule|time|environment|response|presentation|tests|testing|instruction|materials"
                    + "|equipment|behavior|organization|management|work|lugar|tiempo|horario|examenes|pruebas|materiales))?"
                    + "(?: accommodations?| supports?| adaptations?| modifications?)?\\W{0,2}");

    /** Whose plan it is, and from when: the head of a form. */
    private static final Pattern OF_HEAD = Pattern.compile(
            "^(?:student|name|child|pupil|birth\\w{0,4}|date of birth|d\\.?o\\.?b\\.?|school|grade|district|team meeting|meeting|starts?|ends?|effective|review"
                    + "|plan|case manager|teacher|parents?|guardians?|address|phone|id|504 \\w{1,12}|evaluation|next|date|today|campus|disability|alumno|alumna|estudiante"
                    + "|nombre|nacio|nacimiento|fecha|escuela|grado|distrito|plantel|reunion|vence|comienza)\\b[^:]{0,30}:\\s");

    private static final int LONGEST = 400;

    /** Nothing if nobody wrote there. */
    static Optional<Item> of(String printed, List<Line> lines) {
        var text = LEAD.matcher(Ticks.without(printed))
                .replaceFirst("")
                .replaceAll("\\s{1,20}", " ")
                .strip();
        var shown = text.replaceAll("[;,]$", "").strip();
        return lines.isEmpty()
                        || Ticks.isChoice(printed)
                        || shown.length() < 3
                        || shown.length() > LONGEST
                        || shown.endsWith(":")
                        || Prompts.isNothing(shown)
                        || CATEGORY.matcher(NormalizedText.folded(shown)).matches()
                        || OF_HEAD.matcher(NormalizedText.folded(shown)).find()
                        || NONE.matcher(NormalizedText.folded(shown)).matches()
                ? Optional.empty()
                : Optional.of(new Item(shown, lines));
    }

    static boolean isLed(String text) {
        return LEAD.matcher(text).lookingAt() || Ticks.leads(text);
    }
}
