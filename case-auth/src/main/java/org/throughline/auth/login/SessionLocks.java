package org.throughline.auth.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** One login at a time in one browser session, since Soteria keeps a single state in it. */
@ApplicationScoped
class SessionLocks {

    private static final int STRIPES = 64;

    private final List<ReentrantLock> stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

    Lock lockOf(HttpSession session) {
        return stripes.get(Math.floorMod(session.getId().hashCode(), STRIPES));
    }
}
