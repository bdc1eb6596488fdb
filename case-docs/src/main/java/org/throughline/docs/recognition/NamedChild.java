package org.throughline.docs.recognition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.core.student.StudentDetails;

/** The child that a form names in its fields. */
public final class NamedChild {

    private static final int MOST_PAGES = 20;
    private static final int SHORTEST = 2;
    private static final Pattern FIELD =
            Pattern.compile("(?im)^[ \\t]*(?:student'?s? name|name of (?:the )?student|student|child"
                    + "|child's name|nombre del? (?:estudiante|alumno|nin[oa])|estudiante|alumn[oa])\\s*:\\s*"
                    + "(?-i:(\\p{Lu}[\\p{L}'’-]+(?:[ ]\\p{Lu}[\\p{L}'’.-]*){1,3}))");

    private NamedChild() {}

    static Optional<String> in(List<String> pages) {
        return NormalizedText.first(pages, MOST_PAGES).stream()
                .flatMap(page -> FIELD.matcher(page).results())
                .map(found -> found.group(1))
                .findFirst();
    }

    /**
     * Whether a document seems to be about somebody else: its fields name a child of another first name, or it says
     * another day of birth. Sisters and twins share a name or a day.
     *
     * @param said the day of birth in the document
     * @param child that of the case
     */
    public static boolean isAnother(List<String> pages, Optional<LocalDate> said, StudentDetails child) {
        var given = names(String.join(" ", child.givenNames()));
        var own = given.isEmpty() ? names(child.lastName()) : given;
        var named = in(pages).map(NamedChild::names);
        var birth = child.dateOfBirth();
        return named.filter(names -> names.stream().noneMatch(own::contains)).isPresent()
                || (birth != null && said.isPresent() && !said.get().equals(birth));
    }

    private static Set<String> names(String name) {
        return Arrays.stream(NormalizedText.folded(name).split("[^\\p{L}]+", -1))
                .filter(part -> part.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
