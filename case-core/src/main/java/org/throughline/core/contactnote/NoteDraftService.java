package org.throughline.core.contactnote;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.Unrecorded;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;

/**
 * What the caller is typing, kept at each pause, so that neither a lost session nor a server that stops loses it. It is
 * the caller's own and nobody else's: the audit log hears of the note when it is saved.
 */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class NoteDraftService {

    @Inject
    NoteDrafts drafts;

    @Inject
    CaseAccess cases;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * @param caseId null: the one that is typed outside of any case
     * @throws NotFound if the case is not there for the caller
     */
    @Unrecorded("the own words of the caller, not yet part of a case")
    public Optional<NoteDraft> find(@Nullable UUID caseId) {
        if (caseId != null) {
            cases.require(caseId);
        }
        return drafts.find(currentUser.id(), caseId);
    }

    /**
     * @param caseId null: outside of any case
     * @param chosenCaseId where it shall go then, if that is known
     * @throws Invalid if that is more than a note can hold
     */
    @Unrecorded("the own words of the caller, not yet part of a case")
    public NoteDraft keep(@Nullable UUID caseId, @Nullable UUID chosenCaseId, NoteContent content) {
        if (caseId != null) {
            cases.require(caseId);
        }
        if (chosenCaseId != null) {
            cases.require(chosenCaseId);
        }
        var draft = drafts.findOrMake(currentUser.id(), caseId);
        draft.keep(chosenCaseId, content, clock.instant());
        return draft;
    }

    /** Throws away what was typed. */
    public void forget(UUID id) {
        drafts.forget(id, currentUser.id());
    }
}
