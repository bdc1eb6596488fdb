package org.throughline.docs.recognition.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/** The child that a form names in its fields. */
final class NamedChild {

    private static final int MOST_PAGES = 20;
    private static final int LONGEST = 200;
    private static final Pattern FIELD =
            Pattern.compile("(?im)^[ \\t]*(?:student'?s? name|name of (?:the )?student|student|child"
                    + "|child's name|nombre del? (?:estudiante|alumno|nin[oa])|estudiante|alumn[oa])\\s*:\\s*"
                    + "(?-i:(\\p{Lu}[\\p{L}'’-]+(?:[ ]\\p{Lu}[\\p{L}'’.-]*){1,3}))");

    private NamedChild() {}

    /** As it stands there, of a length that a name may have. */
    static Optional<String> in(List<String> pages) {
        return NormalizedText.first(pages, MOST_PAGES).stream()
                .flatMap(page -> FIELD.matcher(page).results())
                .map(found -> found.group(1))
                .map(name -> name.substring(0, Math.min(LONGEST, name.length())))
                .findFirst();
    }
}
