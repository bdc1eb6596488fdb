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
    private static final Pattern COMMENT =
            Pattern.compile("^(?:(?:teacher|progress|provider|staff|additional|narrative)"
                    + " )?(?:comments?|notes?|remarks?|narrative|statement|explanation|progress|summary|status|observacion(?:es)?|comentarios?|notas?|progreso)(?:"
                    + " (?:toward|on) (?:the )?goal)?(?:\\s*[:.]\\s*|\\s+[-–]\\s+|$)");
    private static final Pattern DATA =
            Pattern.compile("^(?:data|datos?|results?|resultados?|measurements?|probes?|scores?|mediciones)\\s*:\\s*");
    private static final Pattern ASIDE = Pattern.compile(
            "^(?:baseline|criteri(?:on|a)|target|method|evaluation|schedule|by when|objective|benchmark|short[-"
                    + " ]term|measur\\w*|linea base|criterio|metodo|objetivo|rating|progress code|code)\\b[^.]{0,40}:.*");
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:reported|prepared|completed|written|signed|sincerely|your|su|firma|preparado|next report|el"
                    + " proximo|codes?|key|clave|last"
                    + " login|page|pagina)\\b.*|.*\\b(teacher|manager|specialist|therapist|maestr[oa]|patolog[oa])$");

    private static final Pattern YEAR_ALONE = Pattern.compile("^\\W*(?:de\\s+)?\\d{4}\\W*$");
    private static final Pattern BEGINS_DAY = Pattern.compile("^\\s*\\d{1,2}\\s?[-/ .]\\s?\\p{Alnum}");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[0-9]{1,2}|[IVX]{1,4})[.):]\\s+\\p{Lu}[^.:]{2,60}$");
    private static final Pattern OF_GOALS = Pattern.compile(
            ".*\\b(progress|progreso)\\b.*\\b(goals?|iep|metas?|objetivos?|pei)\\b.*|.*\\b(goals?|iep|metas?|pei)\\b.*\\b(progress|progreso|report)\\b.*");

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
        pieces = Pieces.of(layout, ProgressHead::isWhole, ProgressReader::isRow);
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
        if (table.isOfGoals()) {
            var more = table.read(open);
            goals.addAll(more);
            open = more.isEmpty() ? open : more.getLast();
            isComment = false;
        } else if (open != null && table.isOfOneGoal()) {
            table.read(open);
        } else {
            for (var row : piece.rows()) {
                var cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
                for (var cell : cells.size() == 2 && piece.columns() == 2
                        ? List.of(row.text().replaceFirst("[:.]?\t", ": "))
                        : cells.stream().map(CellText::text).toList()) {
                    readWords(cell.replace('\t', ' '), row.lines(), 0);
                }
            }
        }
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
        var named = GoalName.heading(words).or(() -> numbered(words, prominence));
        if (named.isPresent() && !isMention(words)) {
            begin(named.get(), lines);
            return;
        }
        var folded = NormalizedText.folded(words);
        isOfGoals |= goals.isEmpty()
                && words.length() < 200
                && OF_GOALS.matcher(folded).matches();
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
            open.tell(words);
        }
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
