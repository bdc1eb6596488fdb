package org.throughline.docs.recognition.rule.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.ProgressContent;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.table.CellText;
import org.throughline.docs.recognition.rule.table.Piece;
import org.throughline.docs.recognition.rule.table.Pieces;
import org.throughline.docs.recognition.rule.table.TextRow;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;

/** Reads what a report says of the progress toward goals. */
public final class ProgressReader {

    private static final int MOST_GOALS = 200;
    private static final int LONGEST_PARAGRAPH = 60;
    private static final Pattern BROKEN = Pattern.compile("[\\p{L}\\d,]$");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}\\p{L}+ \\S");
    private static final Pattern COMMENT = Pattern.compile(
            "^(?:(?:teacher|teacher's|therapist|progress|provider|staff|additional|narrative|case manager|quarterly)"
                    + " )?(?:comments?|notes?|remarks?|narrative|statement|explanation|progress|summary|status|description|discussion|observations?|what we see|how it is going|observacion(?:es)?|comentarios?|notas?|progreso|avances?|explicacion|descripcion|resumen|anotaciones|como va)(?:"
                    + " (?:toward|towards|on|hacia|de) (?:the |la |el )?(?:goal|meta|objetivo))?(?:\\s*[:.]\\s*|\\s+[-–]\\s+|$)");
    private static final Pattern DATA = Pattern.compile(
            "^(?:(?:progress|current|recent|quarterly|monthly)"
                    + " )?(?:data|data points?|datos?|results?|resultados?|measurements?|measures|measured|probes?|scores?|checks?|check-?ins?|trials?|samples?|readings?|tests?|counts?|tallies|logs?|numbers|performance|evidence|mediciones|medidas|pruebas|revisiones|registros?|sondeos|puntajes?|controles|verificaciones|evidencias?)"
                    + "(?: (?:collected|taken|entered|recorded|so far|this (?:quarter|period|term|trimester)|recogidos|tomad[oa]s))?\\s*[:=]\\s*");
    private static final Pattern ASIDE = Pattern.compile(
            "^(?:baseline|criteri(?:on|a)|target|method|evaluation|schedule|by when|objective|benchmark|short[-"
                    + " ]term|measur\\w*|linea base|criterio|metodo|objetivo|rating|progress code|code)\\b[^.]{0,40}:.*");
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:reported|prepared|completed|written|signed|sincerely|your|su|firma|preparado|next report|el"
                    + " proximo|codes?|key|clave|last"
                    + " login|page|pagina)\\b.*|\\A.*\\b(teacher|manager|specialist|therapist|maestr[oa]|patolog[oa])$");

    private static final Pattern RATED = Pattern.compile(
            "(?i)^(?:progress\\s+)?(?:rating|code|mark|grade|status|level|key|progress|calificaci[oó]n|c[oó]digo|clave|nivel|estado)\\s*[:=]?\\s*(\\S{1,3}|\\p{L}[^.:]{1,40})$");
    private static final Pattern YEAR_ALONE = Pattern.compile("^\\W*(?:de\\s+)?\\d{4}\\W*$");
    private static final Pattern BEGINS_DAY = Pattern.compile("^\\s*\\d{1,2}\\s?[-/ .]\\s?\\p{Alnum}");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[0-9]{1,2}|[IVX]{1,4})[.):]\\s+\\p{Lu}[^.:]{2,60}$");
    /** A number, a name of few words and then what is said of it. */
    private static final Pattern IN_ORDER =
            Pattern.compile("^#?([0-9]{1,2})[.):]\\s+\\p{Lu}[^.:;–—\\d]{2,60}[.:;–—]\\s+\\S.*$", Pattern.DOTALL);

    private static final Pattern NAME_ALONE =
            Pattern.compile("^\\p{Lu}[\\p{L}.'’-]{0,30}(?:\\s+\\p{Lu}[\\p{L}.'’-]{0,30}){1,3}$");
    /** What the marks stand for. */
    private static final Pattern LEGEND = Pattern.compile(
            "^\\(?[0-9a-z]{1,3}\\)?\\s?=\\s?[^=;]{3,120}[;,.]\\s*\\(?[0-9a-z]{1,3}\\)?\\s?=.*", Pattern.DOTALL);
    /** A day and a number with few words: what was measured, not what is said of it. */
    private static final Pattern MEASURED_ALONE =
            Pattern.compile("^\\s*[:=,;–—-]?\\s*\\(?\\d{1,4}(?:\\.\\d{1,2})?\\b[^.!?;]{0,50}[.;,]?\\s*$");

    /** A title of goals and one of progress: in either order. */
    private static final Pattern GOALS_IN_TITLE =
            Pattern.compile("\\b(goals?|iep|metas?|objetivos?|objectives|pei)\\b");

    private static final Pattern PROGRESS_IN_TITLE =
            Pattern.compile("\\b(progress|progreso|avances?|report|informe|update|quarter"
                    + "|trimester|semester|trimestre|nine weeks)\\b");

    private final Places places;
    private final List<Piece> pieces;
    private final DayFinder days;
    private final DatedNumbers numbers;
    private final List<OpenGoal> goals = new ArrayList<>();

    private @Nullable OpenGoal open;
    private boolean isComment;
    /** Behind a heading of something else nothing more is said of the goal. */
    private boolean isOver;
    /** The title says that the numbered headings are goals. */
    private boolean isOfGoals;

    private ProgressReader(Layout layout) {
        places = new Places(layout);
        pieces = joined(Pieces.of(layout, ProgressHead::isWhole, ProgressReader::isRow));
        days = new DayFinder(ReportDay.in(pieces).orElse(null));
        numbers = new DatedNumbers(days);
    }

    public static ProgressContent read(Layout layout) {
        var reader = new ProgressReader(layout);
        reader.readPieces();
        return new ProgressContent(reader.found());
    }

    /** A line with a day or a number behind its first cell begins a row. */
    private static boolean isRow(TextRow row) {
        return row.cells().stream().skip(1).map(CellText::text).anyMatch(ProgressReader::begins);
    }

    private static boolean begins(String text) {
        return text.length() < 60
                && !YEAR_ALONE.matcher(text).matches()
                && (BEGINS_DAY.matcher(text).lookingAt()
                        || !Measured.in(text, List.of(), false).isEmpty());
    }

    /** A sentence that broke off goes on in small letters. */
    private static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (!joined.isEmpty()
                    && joined.getLast() instanceof Piece.Text open
                    && piece instanceof Piece.Text next
                    && open.lines().size() < LONGEST_PARAGRAPH
                    && BROKEN.matcher(open.text()).find()
                    && SMALL.matcher(next.text()).lookingAt()) {
                var lines = new ArrayList<>(open.lines());
                lines.addAll(next.lines());
                joined.set(joined.size() - 1, new Piece.Text(List.copyOf(lines), open.prominence()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private void readPieces() {
        for (var piece : pieces) {
            if (goals.size() > MOST_GOALS) {
                return;
            }
            switch (piece) {
                case Piece.Text text -> read(text);
                case Piece.Table table -> read(table);
            }
        }
    }

    private void read(Piece.Table piece) {
        var table = new ProgressTable(piece, days, places);
        var heading = table.heading();
        if (heading.isPresent()) {
            begin(heading.get(), piece.rows().getFirst().lines());
            table.read(open);
        } else if (table.isOfGoals()) {
            var more = table.read(open);
            goals.addAll(more);
            open = more.isEmpty() ? open : more.getLast();
            isComment = false;
        } else if (open != null && table.isOfOneGoal()) {
            table.read(open);
        } else {
            for (var row : piece.rows()) {
                if (readHead(row)) {
                    continue;
                }
                var cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
                for (var cell : cells.size() == 2 && piece.columns() == 2
                        ? List.of(row.text().replaceFirst("[:.]?\t", ": "))
                        : cells.stream().map(CellText::text).toList()) {
                    readWords(cell.replace('\t', ' '), row.lines(), 0);
                }
            }
        }
    }

    /** {@code Goal 1 | Reading | Rating: 3}: a row that begins a goal. */
    private boolean readHead(TextRow row) {
        var cells = row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .map(CellText::text)
                .toList();
        if (cells.size() < 2 || !GoalName.isNumberOnly(cells.getFirst())) {
            return false;
        }
        begin(GoalName.heading(cells.getFirst()).orElseThrow(), row.lines());
        for (var cell : cells.subList(1, cells.size())) {
            var rated = RATED.matcher(cell);
            if (open != null && rated.matches()) {
                open.rate(rated.group(1));
            } else if (open != null && cell.length() < 60 && days.in(cell).isEmpty() && open.isNameless()) {
                open.name(cell);
            } else {
                readWords(cell.replace('\t', ' '), row.lines(), 0);
            }
        }
        return true;
    }

    private void read(Piece.Text text) {
        var own = new ArrayList<Line>();
        for (var line : text.lines()) {
            if (!own.isEmpty() && (GoalName.heading(line.text()).isPresent() || isLabel(line.text()))) {
                readWords(
                        new Piece.Text(List.copyOf(own), text.prominence()).text(),
                        List.copyOf(own),
                        text.prominence());
                own.clear();
            }
            own.add(line);
        }
        readWords(new Piece.Text(List.copyOf(own), text.prominence()).text(), List.copyOf(own), text.prominence());
    }

    private static boolean isLabel(String line) {
        var folded = NormalizedText.folded(line.strip());
        return COMMENT.matcher(folded).lookingAt()
                || DATA.matcher(folded).lookingAt()
                || ASIDE.matcher(folded).matches();
    }

    private void readWords(String words, List<Line> lines, double prominence) {
        var named =
                GoalName.heading(words).or(() -> numbered(words, prominence)).or(() -> inOrder(words));
        if (named.isPresent() && !isMention(words)) {
            begin(named.get(), lines);
            return;
        }
        var folded = NormalizedText.folded(words);
        isOfGoals |= goals.isEmpty()
                && words.length() < 200
                && GOALS_IN_TITLE.matcher(folded).find()
                && PROGRESS_IN_TITLE.matcher(folded).find();
        if (open == null) {
            return;
        }
        var comment = COMMENT.matcher(folded);
        if (comment.lookingAt()) {
            var rest = words.substring(comment.end());
            isComment = rest.isBlank();
            state(rest, lines);
            return;
        }
        if (ASIDE.matcher(folded).matches()) {
            isComment = false;
            return;
        }
        var data = DATA.matcher(folded);
        if (data.lookingAt()) {
            open.put(numbers.inCell(words.substring(data.end())), null, places, lines);
            isComment = false;
            return;
        }
        var isName = prominence == 0 && NAME_ALONE.matcher(words).matches();
        if (isName || LEGEND.matcher(folded).matches()) {
            // whoever signs, and the marks
            isComment = false;
            return;
        }
        if (prominence >= 0.4
                || (prominence > 0 && words.length() < 60)
                || SIGNED.matcher(folded).matches()) {
            isComment = false;
            isOver |= prominence >= 0.4;
            return;
        }
        if (isComment) {
            isComment = false;
            state(words, lines);
        } else if (!open.isStated() && !isOver) {
            open.put(numbers.inProse(words), null, places, lines);
            if (!isOfNumbers(words)) {
                open.tell(words);
            }
        }
    }

    private boolean isOfNumbers(String words) {
        var dates = days.in(words);
        return dates.size() == 1
                && dates.getFirst().start() < 4
                && MEASURED_ALONE
                        .matcher(words.substring(dates.getFirst().end()))
                        .matches();
    }

    /** Where the title is of goals, paragraphs that are numbered one by one are of one goal each. */
    private Optional<GoalName> inOrder(String words) {
        if (!isOfGoals) {
            return Optional.empty();
        }
        var numbered = IN_ORDER.matcher(words.substring(0, Math.min(2_000, words.length())));
        return numbered.matches() && numbered.group(1).equals(String.valueOf(goals.size() + 1))
                ? Optional.of(GoalName.cell(words)).filter(name -> name.area() != null)
                : Optional.empty();
    }

    private Optional<GoalName> numbered(String words, double prominence) {
        return isOfGoals && prominence >= 0.25 && NUMBERED.matcher(words).matches()
                ? Optional.of(GoalName.cell(words))
                : Optional.empty();
    }

    /** {@code Goal 1 was met} is said of a goal that was named before. */
    private static boolean isMention(String words) {
        return NormalizedText.folded(words).matches("^(?:goal|meta|objetivo) \\w{1,3} (?:was|is|has|fue|se|ha)\\b.*");
    }

    private void begin(GoalName name, List<Line> lines) {
        var known = goals.stream()
                .filter(goal -> name.number() != null && name.number().equals(goal.number()))
                .findFirst();
        isComment = false;
        isOver = false;
        if (known.isPresent()) {
            open = known.get();
            name.ifArea(open::name);
        } else {
            open = new OpenGoal(name.number(), name.area(), lines);
            goals.add(open);
        }
        if (!name.rest().isBlank()) {
            open.put(numbers.inProse(name.rest()), null, places, lines);
            if (!NormalizedText.folded(name.rest()).matches(".*\\b(will|podra|lograra|by)\\b.*")) {
                open.tell(name.rest());
            }
        }
    }

    private void state(String words, List<Line> lines) {
        if (open != null && !words.isBlank()) {
            open.state(words);
            open.put(numbers.inProse(words), null, places, lines);
        }
    }

    private List<GoalProgress> found() {
        if (goals.stream().noneMatch(OpenGoal::saysSomething)) {
            return List.of();
        }
        var isNumbered = goals.stream().anyMatch(goal -> goal.number() != null);
        var found = new ArrayList<GoalProgress>();
        for (var goal : goals) {
            if (goal.saysSomething()) {
                found.add(goal.goal(found.size() + 1, isNumbered, places));
            }
        }
        return found;
    }
}
