package org.throughline.auth.login;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By state, so that tabs that sign in at the same time do not overwrite each other. The oldest is forgotten. */
record PendingLogins(List<PendingLogin> oldestFirst) implements Serializable {

    static final int MOST = 10;
    private static final String KEY = PendingLogins.class.getName();
    private static final PendingLogins NONE = new PendingLogins(List.of());

    PendingLogins {
        oldestFirst = List.copyOf(oldestFirst);
    }

    static PendingLogins of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(KEY) instanceof PendingLogins pending ? pending : NONE;
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    PendingLogins add(PendingLogin login) {
        return new PendingLogins(Stream.concat(
                        oldestFirst.stream().skip(Math.max(0, oldestFirst.size() - MOST + 1)), Stream.of(login))
                .toList());
    }

    PendingLogins without(PendingLogin login) {
        return new PendingLogins(
                oldestFirst.stream().filter(other -> !other.equals(login)).toList());
    }

    Optional<PendingLogin> find(@Nullable String state) {
        return oldestFirst.stream().filter(login -> login.state().equals(state)).findFirst();
    }
}
