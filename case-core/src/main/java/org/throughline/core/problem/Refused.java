package org.throughline.core.problem;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked contradicts what is there (409). */
public final class Refused extends Problem {

    private @Nullable UUID about;

    public Refused(String code, Object... arguments) {
        super(code, arguments);
    }

    /** Names the object that is in the way, for who wants to be led there. */
    public Refused about(UUID id) {
        about = id;
        return this;
    }

    public Optional<UUID> about() {
        return Optional.ofNullable(about);
    }
}
