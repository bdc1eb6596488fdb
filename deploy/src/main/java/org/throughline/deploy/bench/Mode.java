package org.throughline.deploy.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.deploy.process.CannotStart;

/** What is measured. */
enum Mode {
    /** One case, the first page of very many, search in one organisation. */
    PLAIN,
    /** How documents are read, and folders with files of one's own. */
    DOCUMENTS,
    /** How many organisations search. */
    SEARCH,
    /** The lists of an organisation with very many cases. */
    CASEWORK,
    /** Legal dates where there are very many facts, and how long a changed school calendar takes. */
    CLOCKS,
    /** How heavy the pages are and how soon they can be used on a slow line. */
    WEB,
    /** How right papers of one's own are read whose truth is known. */
    READING,
    /** How well the line, the findings and the comparison of plans of one's own hold. */
    LINE;

    /** @throws CannotStart if there is none of this name */
    static Mode named(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no bench of this name; there are "
                        + Arrays.stream(values()).map(Mode::word).collect(Collectors.joining(", ")) + "."));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
