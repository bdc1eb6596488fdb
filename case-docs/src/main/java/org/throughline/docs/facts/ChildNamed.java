package org.throughline.docs.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The child that a form names in its fields. */
public final class ChildNamed {

    private static final int SHORTEST = 3;
    private static final Pattern FIELD =
            Pattern.compile("(?im)^[ \\t]*(?:student'?s? name|name of (?:the )?student|student|child"
                    + "|child's name|nombre del? (?:estudiante|alumno|nin[oa])|estudiante|alumn[oa])\\s*:\\s*"
                    + "(?-i:(\\p{Lu}[\\p{L}'’-]+(?:[ ]\\p{Lu}[\\p{L}'’.-]*){1,3}))");

    private ChildNamed() {}

    static Optional<String> in(List<String> pages) {
        return pages.stream()
                .flatMap(page -> FIELD.matcher(page).results())
                .map(found -> found.group(1))
                .findFirst();
    }

    /**
     * Whether a document seems to be about somebody else: it says another day of birth, or its fields name a child that
     * shares no name with this one.
     */
    public static boolean isAnother(List<String> pages, String firstName, String lastName, @Nullable LocalDate birth) {
        var said = KeyDates.birth(pages);
        if (birth != null && said.isPresent()) {
            return !said.get().equals(birth);
        }
        var own = names(firstName + " " + lastName);
        return in(pages)
                .map(ChildNamed::names)
                .filter(names -> names.stream().noneMatch(own::contains))
                .isPresent();
    }

    private static Set<String> names(String name) {
        return Arrays.stream(Words.folded(name).split("[^\\p{L}]+", -1))
                .filter(part -> part.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
