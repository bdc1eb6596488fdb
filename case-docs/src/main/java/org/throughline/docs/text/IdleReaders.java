package org.throughline.docs.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;

/** Reading processes that wait for the next document of their organisation, and new ones that have seen none. */
final class IdleReaders {

    private final Deque<ReaderProcess> used = new ArrayDeque<>();
    private final Deque<ReaderProcess> fresh = new ArrayDeque<>();

    /** The one of this organisation that worked last, or else a new one. */
    Optional<ReaderProcess> take(UUID organisation) {
        for (Iterator<ReaderProcess> each = used.iterator(); each.hasNext(); ) {
            var reader = each.next();
            if (reader.serves(organisation)) {
                each.remove();
                return Optional.of(reader);
            }
        }
        return Optional.ofNullable(fresh.poll());
    }

    void add(ReaderProcess reader) {
        (reader.isFresh() ? fresh : used).push(reader);
    }

    boolean hasFresh() {
        return !fresh.isEmpty();
    }

    /** The one that has waited longest, if there are more than so many. */
    Optional<ReaderProcess> tooMany(int most) {
        return used.size() > most ? Optional.of(used.removeLast()) : Optional.empty();
    }

    void clear() {
        used.clear();
        fresh.clear();
    }
}
