package org.throughline.core.timesheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time that a contact note stands for, in the transaction of the note. It asks no person's leave: the note has been
 * asked for before.
 */
@ApplicationScoped
public class NoteTime {

    @Inject
    TimeEntries entries;

    /** Whose note it is. */
    public record Whose(UUID noteId, UUID caseId, UUID personId) {}

    /**
     * Keeps the entry in step with the note: none without minutes, else one.
     *
     * @param activity null: as it is, or as follows from the note if there is none yet
     * @param otherwise what follows from the note
     */
    public void keep(
            Whose whose, LocalDate on, @Nullable Integer minutes, @Nullable Activity activity, Activity otherwise) {
        var known = entries.ofNote(whose.noteId());
        if (minutes == null || minutes == 0) {
            known.ifPresent(entries::remove);
        } else if (known.isPresent()) {
            var now = known.get().spent();
            known.get()
                    .change(new SpentTime(
                            on, minutes, activity == null ? now.activity() : activity, now.fundingSource()));
        } else {
            var spent = new SpentTime(on, minutes, activity == null ? otherwise : activity, null);
            entries.add(new TimeEntry(whose.caseId(), whose.personId(), whose.noteId(), spent));
        }
    }

    /** What the minutes of notes count as, by the id of the note; those without minutes are left out. */
    public Map<UUID, Activity> activitiesOf(Collection<UUID> noteIds) {
        return entries.activitiesOf(noteIds);
    }
}
