package org.throughline.docs.recognition.rule.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;

/** Fields of forms for the name of a child: the label stands left of it, above it, below it, or in the same cell. */
final class NameFields {

    private static final int MOST_PAGES = 20;
    private static final int MOST_ROWS = 600;
    private static final int LONGEST_LABEL = 60;
    private static final int HEAD_ROWS = 10;
    private static final double SAME_COLUMN = 0.3;

    private static final String WHO =
            "(?:student|pupil|child|learner|scholar|rider|client|patient|examinee|evaluee|young person|paciente"
                    + "|estudiante|alumn[oa]|ninet?[oa]?|nin[oa]|menor)";

    private static final String LABEL =
            "(?:(?:(?:legal|full|complete|last|print(?:ed)?) ){0,2}names?(?: \\(?(?:of|for) (?:the )?"
                    + WHO + "\\)?)|(?:the )?(?:adult )?" + WHO
                    + "(?:'?s|s')? ?/? ?(?:(?:legal|full|complete|first|last|and|preferred) ){0,3}"
                    + "(?:names?)?|(?:nombre|apellidos?)(?: completo)?(?: y (?:apellidos?|nombres?))?(?: legal)? (?:del?|de la|de el) (?:\\(la\\) |/la )?"
                    + WHO + "|name of (?:the )?" + WHO + ")";

    /** What may stand between brackets behind it, such as "(last, first)". */
    private static final String MORE = "(?: ?\\([^)\\n]{1,40}\\))?";

    private static final Pattern WHOLE = Pattern.compile("(?:" + LABEL + MORE + ") ?[:.*]{0,2}");
    /** Such as "Ann Lee (Student)". */
    private static final Pattern BRACKETED = Pattern.compile("\\A([^()]{4,60}) \\((?:" + LABEL + ")\\)");

    /** Such as "Student Ann Lee". */
    private static final Pattern PLAIN = Pattern.compile(WHO + " (?=[a-z])");

    private static final Pattern GENERAL = Pattern.compile(
            "(?:(?:legal |full )?name|nombre(?: completo)?|concerning|regarding|in re|about|re|apellidos y nombres?|last name, first name)"
                    + MORE + " ?:?");
    private static final Pattern INLINE = Pattern.compile("(?:" + LABEL + MORE
            + ") ?(?:[:|\\-–]|\\.{2,60}) ?(?=\\S)|(?:" + WHO + "(?:'?s|s')? (?:(?:legal|full) )?name|name of (?:the )?"
            + WHO + "|nombre (?:del?|de la) " + WHO + ") ");
    private static final Pattern GENERAL_INLINE =
            Pattern.compile("(?:(?:legal |full )?name|nombre(?: completo)?|concerning|regarding|re) ?[:|] ?(?=\\S)");

    private static final Pattern OF_CHILD = Pattern.compile(
            "\\bgrade:? ?(?:\\d{1,2}|k)\\b(?! ?teacher)|\\d(?:st|nd|rd|th) grade\\b(?! ?teacher)"
                    + "|\\b(?:birth|dob|born|nacid|grado|age:? \\d)|\\d{1,2}-[a-z]{3}-\\d{4}|\\b\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}");

    /** What stands in one place, and in which lines. */
    private record Place(List<String> lines, Box box, int column) {

        String text() {
            return String.join(" ", lines);
        }
    }

    private final List<List<Place>> rows;

    NameFields(Layout layout) {
        this.rows = Stream.concat(
                        layout.blocks().stream()
                                .takeWhile(block -> block.page() <= MOST_PAGES)
                                .flatMap(NameFields::rows),
                        layout.running().stream().limit(20).map(NameFields::row))
                .limit(MOST_ROWS)
                .toList();
    }

    private static Stream<List<Place>> rows(Block block) {
        return switch (block) {
            case Block.Paragraph text -> text.lines().stream().map(NameFields::row);
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> new Place(
                                        cell.lines().stream()
                                                .map(line -> line.text().replace('\t', ' '))
                                                .toList(),
                                        cell.box(),
                                        cell.column()))
                                .toList());
        };
    }

    private static List<Place> row(Line line) {
        var places = new ArrayList<Place>();
        for (var segment : line.segments()) {
            places.add(new Place(List.of(segment.text()), segment.box(), places.size()));
        }
        return places;
    }

    /** The name in a field that says whose it is. */
    Optional<String> ofChild() {
        return first(WHOLE, INLINE);
    }

    /** The name in a field that says no more than that it is one. */
    Optional<String> ofSomebody() {
        return first(GENERAL, GENERAL_INLINE);
    }

    /** The name that the head of a paper begins with, if it says next how old or in which grade somebody is. */
    Optional<String> atHead() {
        return rows.stream()
                .limit(HEAD_ROWS)
                .filter(row -> !row.isEmpty())
                .flatMap(row -> nameOf(row).stream())
                .findFirst();
    }

    private static Optional<String> nameOf(List<Place> row) {
        var first = row.getFirst().text();
        var comma = first.indexOf(", ");
        var all = row.stream().limit(8).map(Place::text).collect(Collectors.joining(" "));
        return OF_CHILD.matcher(NormalizedText.folded(all.substring(0, Math.min(300, all.length()))))
                        .find()
                ? PersonName.whole(comma < 0 ? first : first.substring(0, comma))
                : Optional.empty();
    }

    private Optional<String> first(Pattern whole, Pattern inline) {
        for (var row = 0; row < rows.size(); row++) {
            for (var at = 0; at < rows.get(row).size(); at++) {
                var found = value(row, at, whole, inline);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> value(int row, int at, Pattern whole, Pattern inline) {
        var place = rows.get(row).get(at);
        var text = place.text().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isLabel(text, whole)) {
            return Stream.of(right(row, at), beside(row + 1, place), beside(row - 1, place))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        var bracketed = BRACKETED.matcher(NormalizedText.folded(text));
        if (whole == WHOLE && bracketed.matches()) {
            return PersonName.in(text.substring(0, bracketed.end(1)));
        }
        var plain = PLAIN.matcher(NormalizedText.folded(text));
        if (whole == WHOLE && plain.lookingAt()) {
            var name = PersonName.whole(text.substring(plain.end()));
            if (name.isPresent()) {
                return name;
            }
        }
        var inCell = place.lines().size() > 1 ? inCell(place.lines(), whole) : Optional.<String>empty();
        return inCell.isPresent() ? inCell : inline(text, row, at, inline);
    }

    private static boolean isLabel(String text, Pattern whole) {
        return text.length() <= LONGEST_LABEL
                && whole.matcher(NormalizedText.folded(text.strip())).matches();
    }

    private Optional<String> right(int row, int at) {
        return at + 1 < rows.get(row).size()
                ? PersonName.at(rows.get(row).get(at + 1).text())
                : Optional.empty();
    }

    /** What stands over or under it. */
    private Optional<String> beside(int row, Place label) {
        if (row < 0 || row >= rows.size()) {
            return Optional.empty();
        }
        return rows.get(row).stream()
                .filter(other -> isSameColumn(label, other))
                .flatMap(other -> PersonName.whole(other.text()).stream())
                .findFirst();
    }

    private static boolean isSameColumn(Place one, Place other) {
        return (one.box().equals(Box.NONE) || other.box().equals(Box.NONE))
                ? one.column() == other.column()
                : one.box().sharedWidth(other.box()) >= SAME_COLUMN;
    }

    private static Optional<String> inCell(List<String> lines, Pattern whole) {
        if (isLabel(lines.getFirst(), whole)) {
            return PersonName.at(lines.stream().skip(1).collect(Collectors.joining(" ")));
        }
        return isLabel(lines.getLast(), whole)
                ? PersonName.at(lines.stream().limit(lines.size() - 1L).collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    /** Behind the label, or at the beginning of the next line where the line ends with it. */
    private Optional<String> inline(String text, int row, int at, Pattern inline) {
        var folded = NormalizedText.folded(text.substring(0, Math.min(400, text.length())));
        var found = inline.matcher(folded);
        while (found.find()) {
            if (found.start() == 0
                    || (!Character.isLetter(folded.charAt(found.start() - 1)) && !isOthers(folded, found.start()))) {
                var name = PersonName.at(text.substring(found.end()));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return folded.endsWith(":") && isLabel(text, inline) ? right(row, at) : Optional.empty();
    }

    /** Such as "teacher of the student:" or "parent's name:". */
    private static boolean isOthers(String text, int at) {
        var before = text.substring(Math.max(0, at - 16), at).strip();
        return before.endsWith(" of")
                || before.endsWith("parent")
                || before.endsWith("parent's")
                || before.endsWith("teacher")
                || before.endsWith("school")
                || before.endsWith("district")
                || before.endsWith("adult")
                || before.endsWith("manager")
                || before.endsWith("user");
    }
}
