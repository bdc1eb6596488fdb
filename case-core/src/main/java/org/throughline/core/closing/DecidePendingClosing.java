package org.throughline.core.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseClosed;
import org.throughline.core.closing.Closing.Decision;

/** Whoever closes a case has answered who asked for it: it ends as was asked. */
@ApplicationScoped
class DecidePendingClosing {

    @Inject
    Closings closings;

    @Inject
    CaseAccess cases;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    void whenClosed(@Observes CaseClosed closed) {
        closings.lastOf(closed.caseId()).filter(Closing::isWaiting).ifPresent(closing -> {
            closing.decide(Decision.APPROVED, "", currentUser.id(), clock.instant());
            cases.require(closing.caseId()).endedWith(closing.outcome());
        });
    }
}
