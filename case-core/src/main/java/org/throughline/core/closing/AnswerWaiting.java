package org.throughline.core.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseClosed;
import org.throughline.core.closing.Closing.Decision;

/** Whoever closes a case has answered who asked for it. */
@ApplicationScoped
class AnswerWaiting {

    @Inject
    Closings closings;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    void whenClosed(@Observes CaseClosed closed) {
        closings.lastOf(closed.caseId())
                .filter(Closing::isWaiting)
                .ifPresent(closing -> closing.decide(Decision.APPROVED, "", currentUser.id(), clock.instant()));
    }
}
