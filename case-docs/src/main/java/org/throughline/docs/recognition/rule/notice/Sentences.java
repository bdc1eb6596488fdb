package org.throughline.docs.recognition.rule.notice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.NoticeElement.Code;

/** Tells which element a sentence of a letter gives, by its words. */
final class Sentences {

    private static final String WHO =
            "\\b(district|school|team|agency|lea|division|county|corporation|board|committee|cse|cpse|ard|ppt|iu|cooperative|department|we|system|distrito|escuela|equipo|agencia|departamento|comite|region|region"
                    + " educativa|compu)\\b";
    private static final Map<Code, Pattern> SAYS = new EnumMap<>(Map.of(
            Code.ACTION,
            Pattern.compile(WHO
                    + "[^.?]{0,80}?\\b(propos(e|es|ed|ing)|refus(e|es|ed|ing)|declin(e|es|ed)|den(y|ies|ied)|agree(s|d)?|will"
                    + " not|has decided|decided|is not able to|intends?"
                    + " to|propone|proponemos|rechaza|rechazo|rehusa|niega|nego|deniega|acuerda|acordo|acepta|accede|decidio|ha"
                    + " decidido)\\b"),
            Code.EXPLANATION,
            Pattern.compile("\\b(because|the reasons?|since (he|she|they|the)|due to|in order to|so that|no longer"
                    + " needs|is needed (as|so)|in light of|porque|debido a|ya que|puesto que|la razon|el"
                    + " motivo|a fin de)\\b"),
            Code.BASIS,
            Pattern.compile("^(basis|based on|bases?|fundament\\w+|basado)\\b|\\b(is based on|was based on|are based"
                    + " on|based (this|its|our|the|these) \\w+ on|relied on|rests on|we"
                    + " used|(team|committee|district|school|we)( also)? (used|reviewed|looked at|considered)|were"
                    + " (used|reviewed)|se basa|se baso|basad[oa]s? en|se usaron|se utilizaron|se"
                    + " revisaron|revisamos|reviso|utilizo)\\b"
                    + "[^.]{0,200}\\b(evaluat\\w+|assessment|reports?|records?|data|iep|scores?|logs?|observation|samples|grades|marks|notes|tests?|evaluacion\\w*|informes?|registros?|datos|pei|expediente|notas|pruebas?|observacion\\w*)\\b|^(basis|based"
                    + " on|fundamento)\\b"),
            Code.SAFEGUARDS,
            Pattern.compile("\\b(procedural safeguards|safeguards|protections?|(your|parents?'?|parental)"
                    + " rights|rights are (in|explained|described)|rights under|garantias (procesales|de"
                    + " procedimiento)|salvaguard(a|ia)s?|resguardos procesales|sus derechos|derechos de"
                    + " los padres|protecciones?)\\b"),
            Code.SOURCES,
            Pattern.compile("\\b(for (help|assistance|questions|more information)|(help|assistance) (in|with)"
                    + " understanding|to (get|obtain) (help|assistance)|if you (have|need) (any"
                    + " )?(questions|help)|(call|contact|reach)\\b[^.]{0,120}(\\(?\\d{3}\\)?["
                    + " -]\\d{3}|@|center|office|coordinator|advocate|ombuds|parent)|parent"
                    + " (training|center|information|resource)|para (obtener"
                    + " )?(ayuda|asistencia|orientacion|preguntas|mas informacion)|si (tiene|necesita)"
                    + " (alguna )?(pregunta|duda|ayuda)\\w*|llame|comuniquese|puede llamar|centro de"
                    + " (padres|informacion|apoyo)|apni)\\b|\\b(questions?|help|assistance|ayuda|preguntas|dudas):"),
            Code.OPTIONS,
            Pattern.compile("\\b(other|another|additional) (options?|choices?|alternatives?|possibilit)|\\b(was|were)"
                    + " (considered|discussed|thought about)\\b|\\b(also )?(considered|discussed|thought about|talked"
                    + " about|weighed|looked into)\\b[^.]{0,200}\\b(reject\\w*|not chosen|refus\\w*|decided"
                    + " against|but|because)\\b|\\b(team|committee|district|school|we)( also)?"
                    + " (considered|discussed|thought about|talked"
                    + " about|weighed)\\b|\\b(alternatives?|options?)\\b[^.]{0,120}\\b(considered|rejected|discussed|not"
                    + " chosen)\\b|\\b(se considero|se consideraron|consideramos|considero|se discutio|se descarto|se"
                    + " descartaron|otras? opcion(es)?|otras? alternativas?|tambien se"
                    + " (penso|hablo|discutio|considero))\\b"),
            Code.FACTORS,
            Pattern.compile("\\b(other|additional|further) (relevant"
                    + " )?(factors?|facts?|considerations?)\\b|\\b(factors?|considerations?) (that"
                    + " (are|were) )?relevant\\b|\\bfactors? (considered|that)\\b|\\bno (other|additional)"
                    + " (relevant )?factors?\\b|\\botros? factor(es)?\\b|\\bfactores"
                    + " (pertinentes|relevantes|adicionales)\\b")));
    /** What every notice and every booklet says of notices in general. */
    private static final Pattern GENERAL = Pattern.compile(
            "\\b(must|whenever|each time|every time|before (it|the (district|school|agency)) |proposes or"
                    + " refuses|propose or refuse|if the (school|district|agency)|when the (school|district|agency)|may"
                    + " (propose|refuse)|debe|cada vez|propone o (rechaza|rehusa|se niega))\\b");

    private static final int LONGEST = 1_500;

    private Sentences() {}

    static boolean says(Code code, String sentence) {
        return folded(sentence)
                .filter(text -> pattern(code).matcher(text).find())
                .filter(text -> code != Code.ACTION || !GENERAL.matcher(text).find())
                .isPresent();
    }

    /** Whether a sentence says how parents are protected, or who helps: no part of another answer. */
    static boolean isOfRights(String sentence) {
        return says(Code.SAFEGUARDS, sentence) || says(Code.SOURCES, sentence);
    }

    private static Pattern pattern(Code code) {
        return java.util.Objects.requireNonNull(SAYS.get(code));
    }

    private static Optional<String> folded(String sentence) {
        return sentence.length() > LONGEST ? Optional.empty() : Optional.of(NormalizedText.folded(sentence));
    }
}
