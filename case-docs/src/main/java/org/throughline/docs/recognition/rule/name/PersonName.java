package org.throughline.docs.recognition.rule.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/** Tells whether words may be the name of a person. */
final class PersonName {

    private static final int MOST = 6;
    private static final int LONGEST = 200;
    private static final Pattern BETWEEN = Pattern.compile("[ \\t\\n]+");
    private static final Pattern PART = Pattern.compile("\\p{Lu}[\\p{L}'’´`-]{0,40}[.,:;)]{0,2}|\\p{Lu}\\.?,?");
    private static final Pattern ENDING = Pattern.compile("[.:;)]$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Set<String> JOINING = Set.of(
            "de", "del", "la", "las", "los", "da", "dos", "di", "van", "von", "der", "den", "bin", "ibn", "al", "el",
            "y", "st");

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sr", "sra", "srta", "prof", "lic", "hon", "rev", "coach");

    /** Words that forms and headings have where they have no name. */
    private static final Set<String> NO_NAMES = Set.copyOf(
            List.of(("a about above abril academic academico accommodation accommodations action activities address"
                            + " adult affiliation after age aged agosto all alternate alumna alumno amendment an and annual"
                            + " ano any apellido apellidos appendix are area areas as assessment assessments assigned"
                            + " assistive at attending aviso be behavior being below birth birthdate board born building by"
                            + " calendar calificaciones calle campus case category center charter child childs class"
                            + " classification code college comments committee complete completed concerns conference"
                            + " confidential consent consentimiento contact coordinator copy correo county current data date"
                            + " dates day days december decision departamento department describe description determination"
                            + " diciembre direccion director disability discapacidad district distrito dob document draft"
                            + " due edad educacion education educational effective elegibilidad elementary eligibility"
                            + " eligible email en encargada encargado enero english enrolled enrollment escolar escuela"
                            + " escuelas especial estado estudiante estudiantil ethnicity evaluacion evaluation evaluator"
                            + " examiner exceptionality expediente family father febrero february fecha final firma first"
                            + " following for form friday from full functional gender general genero goal goals grade grades"
                            + " grado grupo guardian guardians has have he health her hereby high him his home homeroom"
                            + " hours id identification idioma iep ifsp impairment in independent individual individualized"
                            + " information informe inicial initial interpreter invitation is it january julio july junio"
                            + " junior kindergarten language last learner learning legal letter level levels list local"
                            + " lugar madre maestra maestro maestros mailing manager march marking marzo math matricula mayo"
                            + " me meeting member members meta metas middle minutes monday mother my na nacida nacido"
                            + " nacimiento name names native need needs next nina nino nivel no nombre none not nota notes"
                            + " notice november noviembre number numero occupational october octubre of office on or other"
                            + " our padre padres page parent parental parents part participants participation pathologist"
                            + " payment pei performance period periodo permission phone physical place placement plan"
                            + " position present primary primer principal print printed prior private procedural program"
                            + " programa progreso progress provider psychologist public publicas puesto pupil purpose"
                            + " quarter race reading reason record records reevaluation referral regarding region registro"
                            + " related relationship report request required residence reunion review role room saturday"
                            + " school schools secondary section see seguro semester september septiembre service services"
                            + " servicios sex sexo she should sig signature signatures solicitud special speech staff start"
                            + " state statement status student students summary sunday support system teacher teachers team"
                            + " telefono telephone term testing tests that the their therapist this thursday time title to"
                            + " today township transition transportation trimester trimestre tuesday tutor type under"
                            + " unified unit university vision wednesday week weeks were who with work written year years"
                            + " yes you your zip zone"
                            + " re fwd fw rv mrn course credit credits pickup period marking case subject score scores measure result status individualizado individualizada previa escrito educativo psicoeducativa academy handbook success study find"
                            + " senor senora reporte boleta libreta convocatoria comite equipo anual")
                    .split(" ", -1)));

    private PersonName() {}

    /** The name that a text begins with, as far as it goes; at least two parts. */
    static Optional<String> at(String text) {
        var parts = new ArrayList<String>();
        var full = 0;
        for (var token : BETWEEN.split(
                EDGES.matcher(text.substring(0, Math.min(LONGEST, text.length())))
                        .replaceAll(""),
                -1)) {
            var plain = NO_LETTERS.matcher(NormalizedText.folded(token)).replaceAll("");
            if (TITLES.contains(plain) && parts.isEmpty()) {
                return Optional.empty();
            }
            if (JOINING.contains(plain) && !parts.isEmpty() && Character.isLowerCase(token.charAt(0))) {
                parts.add(token);
                continue;
            }
            if (NO_NAMES.contains(plain) && full > 2) {
                dropPlace(parts);
            }
            if (full == MOST || !PART.matcher(token).matches() || NO_NAMES.contains(plain)) {
                break;
            }
            parts.add(token);
            full++;
            if (ENDING.matcher(token).find() && plain.length() > 2 && full > 1) {
                break;
            }
        }
        while (!parts.isEmpty() && JOINING.contains(NormalizedText.folded(parts.getLast()))) {
            parts.removeLast();
        }
        return isLong(parts)
                ? Optional.of(EDGES.matcher(String.join(" ", parts)).replaceAll(""))
                : Optional.empty();
    }

    /** Behind a comma stands the name of the school, not of the child: "Ann Lee, North Hill School". */
    private static void dropPlace(List<String> parts) {
        for (var at = 1; at < parts.size(); at++) {
            if (parts.get(at).endsWith(",")) {
                parts.subList(at + 1, parts.size()).clear();
            }
        }
    }

    /** Two that are more than a letter; an initial counts for nothing. */
    private static boolean isLong(List<String> parts) {
        return parts.stream()
                        .filter(part -> NO_LETTERS.matcher(part).replaceAll("").length() > 1)
                        .filter(part -> !JOINING.contains(part))
                        .count()
                >= 2;
    }

    /** Whether it is that name and nothing else. */
    static Optional<String> whole(String text) {
        var stripped = EDGES.matcher(text).replaceAll("");
        return at(stripped).filter(name -> stripped.length() - name.length() <= 2);
    }

    /** The first name in a line that does not begin with one. */
    static Optional<String> in(String text) {
        var line = text.substring(0, Math.min(LONGEST, text.length()));
        for (var from = 0; from >= 0 && from < line.length(); from = next(line, from)) {
            var name = at(line.substring(from));
            if (name.isPresent() && Character.isLetter(line.charAt(from)) && !isTitled(line, from)) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static boolean isTitled(String line, int from) {
        var before = BETWEEN.split(line.substring(0, from).strip(), -1);
        return before.length > 0
                && TITLES.contains(NO_LETTERS
                        .matcher(NormalizedText.folded(before[before.length - 1]))
                        .replaceAll(""));
    }

    private static int next(String line, int from) {
        var blank = line.indexOf(' ', from);
        return blank < 0 ? -1 : blank + 1;
    }
}
