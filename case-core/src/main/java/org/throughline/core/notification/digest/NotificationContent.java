package org.throughline.core.notification.digest;

import java.util.List;
import java.util.Optional;

/** What a mail tells. */
record NotificationContent(List<Part> parts) {

    enum Heading {
        LATE,
        SOON,
        TASKS,
        REMINDED
    }

    /**
     * @param many how many there are
     * @param lines the first of them
     */
    record Part(Heading heading, int many, List<DigestLine> lines) {

        Part {
            lines = List.copyOf(lines);
        }
    }

    /** Headings under which there is nothing are left out. */
    NotificationContent {
        parts = parts.stream().filter(part -> part.many() > 0).toList();
    }

    boolean isNothing() {
        return parts.isEmpty();
    }

    Optional<Part> part(Heading heading) {
        return parts.stream().filter(part -> part.heading() == heading).findFirst();
    }
}
