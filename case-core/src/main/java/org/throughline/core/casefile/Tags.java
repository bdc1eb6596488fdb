package org.throughline.core.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.throughline.core.problem.Invalid;

/** An organisation's own words on a case: in small letters, each once, in the order of the alphabet. */
public record Tags(List<String> words) {

    public static final Tags NONE = new Tags(List.of());

    private static final int MOST = 12;
    private static final int LONGEST = 40;

    /** @throws Invalid if there are too many, or one is too long */
    public Tags {
        words = words.stream()
                .map(word -> word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (words.size() > MOST || words.stream().anyMatch(word -> word.length() > LONGEST)) {
            throw new Invalid("case.tags");
        }
    }

    public static Tags of(Collection<String> words) {
        return new Tags(List.copyOf(words));
    }
}
