package org.throughline.core.team;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much an advocate carries.
 *
 * @param languages tags such as {@code es}; empty if nobody wrote any down
 * @param open cases that are not closed
 * @param agreed how many open cases were agreed; missing if nothing was
 */
public record AdvocateLoad(
        UUID id,
        String name,
        List<String> languages,
        long open,
        @Nullable Integer agreed) {

    /** What is compared with where nothing was agreed, so that nobody looks free for want of an agreement. */
    private static final int USUAL = 28;

    public boolean speaks(String language) {
        return languages.stream().anyMatch(spoken -> primary(spoken).equals(primary(language)));
    }

    public boolean isFull() {
        return agreed != null && open >= agreed;
    }

    /** Who speaks the language of the family first, then who carries least of what was agreed. */
    static Comparator<AdvocateLoad> bestFor(String language) {
        return Comparator.<AdvocateLoad, Boolean>comparing(load -> !load.speaks(language))
                .thenComparingDouble(AdvocateLoad::share)
                .thenComparing(AdvocateLoad::name);
    }

    private double share() {
        return (double) open / (agreed == null ? USUAL : agreed);
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }
}
