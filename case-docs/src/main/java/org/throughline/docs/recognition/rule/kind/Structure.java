package org.throughline.docs.recognition.rule.kind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Sections;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Row;

/** How a paper is made: which parts it has, what its tables are for, whether a form is filled in. */
public final class Structure {

    private static final Set<Topic> OF_PLANS = EnumSet.of(
            Topic.PRESENT_LEVELS,
            Topic.GOALS,
            Topic.SERVICES,
            Topic.ACCOMMODATIONS,
            Topic.LRE,
            Topic.ESY,
            Topic.TRANSITION,
            Topic.TESTING,
            Topic.PROGRESS_REPORTING,
            Topic.PARENT_CONCERNS,
            Topic.STRENGTHS,
            Topic.SPECIAL_FACTORS,
            Topic.NEEDS);

    private static final int FEW = 3;
    private static final int MANY = 5;
    private static final int LONG = 6;
    private static final int MOST_TABLES = 200;
    private static final int MOST_ROWS = 3;

    private record Heads(String name, int least, Pattern words) {}

    /** What tables have above their columns. */
    private static final List<Heads> TABLES = List.of(
            new Heads(
                    "service_table",
                    3,
                    words(
                            "services?|service type|servicio",
                            "frequency|times|how often|frecuencia|sessions?",
                            "minutes|duration|amount|minutos|duracion|time",
                            "location|setting|where|place|lugar|ubicacion",
                            "start|begins?|begin(ning)? date|from|inicio|desde",
                            "end|ends|through|until|to|fin|hasta",
                            "provider|provided by|who|proveedor|responsable")),
            new Heads(
                    "score_table",
                    2,
                    words(
                            "standard score|score|scores|puntaje|puntuacion|composite|index",
                            "percentile.{0,6}|%ile|percentil|pr|rank",
                            "subtest.{0,3}|test|measure|prueba|scale|instrument",
                            "range|descriptor|classification|rango|t score")),
            new Heads(
                    "grade_table",
                    2,
                    words(
                            "course|subject|class|area|materia|curso|asignatura",
                            "grade|mark|final|q[1-4]|t[1-3]|s[12]|[1-4](st|nd|rd|th)|average|nota|calificacion|score",
                            "absent|absences|tardy|abs|conduct|effort|citizenship|credits?|faltas",
                            "teacher|instructor|maestr[oa]")),
            new Heads(
                    "goal_table",
                    2,
                    words(
                            "goal.{0,12}|meta|objective|annual goal",
                            "progress.{0,24}|status|code|current.{0,24}|progreso|avance|result|data",
                            "comments?|remarks?|notes?|comentario.{0,2}|evidence",
                            "date.{0,12}|period|q[1-4]|\\d{1,2}/\\d{1,2}(/\\d{2,4})?|fecha",
                            "measure|medida|baseline")),
            new Heads("accommodation_table", 1, words("accommodations?.{0,20}|acomodos?|adaptacion(es)?|supports?")));

    private static final Pattern DATE = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\b(?:19|20)\\d\\d\\b");
    private static final Pattern BLANKS = Pattern.compile("_{4,}|\\.{8,}|(?:_ ){4,}");
    private static final Pattern BOX = Pattern.compile("[☐□☒☑]|\\[ ?x?\\]|\\( ?x?\\)|^ ?[o0] ");
    private static final Pattern CONSENT = Pattern.compile(
            "\\b(?:i|we|yo)? ?(?:give|grant|do not|don't|do|agree|consent|refuse|authorize|doy|no doy|autorizo|consiento|acepto)\\b");

    private static final int MOST_BLOCKS = 400;
    private static final Pattern GOAL = Pattern.compile(
            "(?:annual )?(?:goal|meta|objetivo)s? ?(?:#|no\\.? ?|n\\.? ?)?(?:\\d{1,2}|one|two|three)\\b");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:ap |honors |advanced |adv\\.? |pre-?|resource )?(?:english|ela|language arts|english language arts"
                    + "|reading|writing|spelling|math(?:ematics)?|algebra|geometry|pre-?algebra|calculus|science|biology|chemistry|physics|earth science"
                    + "|social studies|history|u\\.?s\\.? history|world history|geography|civics|government|economics|art|music|band|chorus|choir"
                    + "|p\\.?e\\.?|physical education|gym|health|spanish|french|technology|computers?|lectura|escritura|matematicas?|ciencias?"
                    + "|estudios sociales|historia|arte|musica|educacion fisica|espanol|ingles)(?: (?:i{1,3}v?|1|2|3|4|5|6|7|8|9|10|11|12))?[ .|:*+a-d-]{0,6}(?:\\d{1,3}%?)?");

    private Structure() {}

    private static Pattern words(String... alternatives) {
        var all = new StringBuilder();
        for (var one : alternatives) {
            all.append(all.isEmpty() ? "" : "|").append("(\\b(?:").append(one).append(")\\b)");
        }
        return Pattern.compile(all.toString());
    }

    /** @param text of its own, folded */
    public static List<Evidence> in(Layout layout, String text, boolean namesChild) {
        var found = new ArrayList<Evidence>();
        addSections(layout, found);
        addTables(layout, found);
        if (layout.pages() >= LONG) {
            found.add(new Evidence("long", ""));
        }
        var isDated = DATE.matcher(text).find();
        if (!namesChild) {
            found.add(new Evidence(layout.pages() >= LONG ? "booklet" : "nobody", ""));
        }
        if (!namesChild && isBlank(layout, text)) {
            found.add(new Evidence(isDated ? "hardly_filled" : "blank", ""));
        }
        addLists(layout, found);
        consentBox(layout).forEach(line -> found.add(new Evidence("consent_boxes", line)));
        return found;
    }

    /** What lines and cells begin with, or consist of. */
    private static void addLists(Layout layout, List<Evidence> found) {
        var goals = new LinkedHashSet<String>();
        var subjects = new LinkedHashSet<String>();
        layout.blocks().stream().limit(MOST_BLOCKS).flatMap(Structure::places).forEach(text -> {
            var goal = GOAL.matcher(text);
            if (goal.lookingAt()) {
                goals.add(goal.group());
            }
            if (SUBJECT.matcher(text).matches()) {
                subjects.add(text);
            }
        });
        if (goals.size() >= 2) {
            found.add(new Evidence("goals_listed", String.join(", ", goals)));
        }
        if (subjects.size() >= 2) {
            found.add(new Evidence(
                    subjects.size() == 2 ? "two_subjects_listed" : "subjects_listed", String.join(", ", subjects)));
        }
    }

    private static Stream<String> places(Block block) {
        var texts = switch (block) {
            case Block.Paragraph text ->
                text.lines().stream()
                        .limit(30)
                        .flatMap(line -> line.segments().stream())
                        .map(one -> one.text());
            case Block.Table table ->
                table.rows().stream()
                        .limit(60)
                        .flatMap(row -> row.cells().stream().limit(2))
                        .map(cell -> cell.text());
        };
        return texts.map(text -> NormalizedText.folded(text.substring(0, Math.min(60, text.length())))
                .strip());
    }

    private static void addSections(Layout layout, List<Evidence> found) {
        var sections = Sections.of(layout).stream()
                .filter(section -> section.topic() != null && OF_PLANS.contains(section.topic()))
                .toList();
        var topics = sections.stream().map(Section::topic).distinct().count();
        var headings =
                sections.stream().map(Section::heading).distinct().limit(2).toList();
        if (topics >= MANY) {
            found.add(new Evidence("many_plan_sections", String.join(", ", headings)));
        } else if (topics >= FEW) {
            found.add(new Evidence("few_plan_sections", String.join(", ", headings)));
        }
    }

    private static void addTables(Layout layout, List<Evidence> found) {
        var tables = layout.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .limit(MOST_TABLES)
                .toList();
        for (var heads : TABLES) {
            tables.stream()
                    .flatMap(table -> table.rows().stream().limit(MOST_ROWS))
                    .filter(row -> isUnder(heads, row))
                    .findFirst()
                    .ifPresent(row -> found.add(new Evidence(heads.name(), row.text())));
        }
    }

    private static boolean isUnder(Heads heads, Row row) {
        var seen = new boolean[heads.words().matcher("").groupCount() + 1];
        var columns = 0;
        for (var cell : row.cells().subList(0, Math.min(12, row.cells().size()))) {
            var text = NormalizedText.folded(cell.text());
            if (text.isEmpty() || text.length() > 40) {
                continue;
            }
            var matcher = heads.words().matcher(text);
            if (matcher.find()) {
                for (var i = 1; i <= matcher.groupCount(); i++) {
                    if (matcher.group(i) != null && !seen[i]) {
                        seen[i] = true;
                        columns++;
                        break;
                    }
                }
            }
        }
        return columns >= heads.least() && row.cells().size() >= 2;
    }

    /** Lines to write on, and labels with nothing beside them. */
    private static boolean isBlank(Layout layout, String text) {
        var blanks = BLANKS.matcher(text).results().limit(50).count();
        var labels = layout.blocks().stream()
                .limit(60)
                .filter(Block.Paragraph.class::isInstance)
                .filter(block -> block.text().strip().endsWith(":"))
                .count();
        return blanks + labels >= 3;
    }

    private static List<String> consentBox(Layout layout) {
        return layout.blocks().stream()
                .limit(400)
                .map(block -> NormalizedText.folded(block.text()))
                .filter(text -> text.length() < 300 && BOX.matcher(text).find())
                .filter(text -> CONSENT.matcher(text).find())
                .limit(1)
                .toList();
    }
}
