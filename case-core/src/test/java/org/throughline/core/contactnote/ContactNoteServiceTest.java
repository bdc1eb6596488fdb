package org.throughline.core.contactnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Stale;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.core.timesheet.Activity;
import org.throughline.core.timesheet.TimeEntryService;

/** Contact notes: who reads them, in what order, with what time. */
@ExtendWith(CoreContainer.class)
class ContactNoteServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    ContactNoteService notes;

    @Inject
    TimeEntryService time;

    @Inject
    NoteDraftService drafts;

    @Inject
    CaseFileService cases;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Test
    void notes_areInOrderTheLatestFirst_andFilteredByKind() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        write(ana, mateo, content(ContactKind.CALL, harbor.today().minusDays(1), null, "Yesterday"));
        write(ana, mateo, content(ContactKind.MEETING, harbor.today(), null, "Today"));
        write(ana, mateo, content(ContactKind.CALL, harbor.today().minusDays(2), null, "Before"));

        assertThat(texts(ana, mateo, null)).containsExactly("Today", "Yesterday", "Before");
        assertThat(texts(ana, mateo, ContactKind.CALL)).containsExactly("Yesterday", "Before");
    }

    @Test
    void timeOfANote_changesWithIt() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var note = write(ana, mateo, content(ContactKind.CALL, harbor.today(), 18, "Homework ends in tears."));
        assertThat(spent(ana, mateo)).containsExactly(tuple(18, Activity.DIRECT_CONTACT));

        var longer = harbor.as(
                ana,
                () -> notes.change(
                        note.id(), content(ContactKind.CALL, harbor.today(), 25, "Homework."), note.version()));
        assertThat(spent(ana, mateo)).containsExactly(tuple(25, Activity.DIRECT_CONTACT));
        harbor.as(
                ana,
                () -> notes.change(
                        note.id(),
                        content(ContactKind.CALL, harbor.today(), 0, "Homework."),
                        longer.note().version()));

        assertThat(spent(ana, mateo)).isEmpty();
        assertThat(texts(ana, mateo, null)).containsExactly("Homework.");
    }

    @Test
    void note_ofAnotherOrganisation_isNotFound() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var note = write(ana, mateo, content(ContactKind.CALL, harbor.today(), 5, "Call"));
        var stranger = harbor.stranger();

        assertThatThrownBy(() -> harbor.as(stranger, () -> notes.get(note.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(stranger, () -> notes.inCase(mateo.id(), null, 0, 50)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(stranger, () -> time.inCase(mateo.id(), 0, 50)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(stranger, () -> drafts.find(mateo.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void notesOfARestrictedCase_areReadByItsTeamAlone() throws Exception {
        var ana = harbor.advocate();
        var supervisor = harbor.supervisor();
        var mateo = harbor.open(ana);
        var note = write(ana, mateo, content(ContactKind.CALL, harbor.today(), 5, "Call"));
        var restricted = mateo.asChange().restricted(true);

        assertThat(texts(supervisor, mateo, null)).hasSize(1);
        harbor.as(ana, () -> cases.change(mateo.id(), restricted, mateo.version()));

        assertThatThrownBy(() -> texts(supervisor, mateo, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(supervisor, () -> notes.get(note.id())))
                .isInstanceOf(NotFound.class);
        assertThat(texts(ana, mateo, null)).hasSize(1);
    }

    @Test
    void family_seesNoNote() throws Exception {
        var mateo = harbor.open(harbor.advocate());
        var family = harbor.family();

        assertThatThrownBy(() -> texts(family, mateo, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> harbor.as(family, () -> time.inCase(mateo.id(), 0, 50)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void change_fromAnOlderVersion_isStale() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var note = write(ana, mateo, content(ContactKind.CALL, harbor.today(), null, "One"));

        harbor.as(
                ana,
                () -> notes.change(note.id(), content(ContactKind.CALL, harbor.today(), null, "Two"), note.version()));

        assertThatThrownBy(() -> harbor.as(
                        ana,
                        () -> notes.change(
                                note.id(), content(ContactKind.CALL, harbor.today(), null, "Three"), note.version())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void readingNotes_isInTheAuditLog() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);

        texts(ana, mateo, null);

        var read = harbor.inTransaction(
                ana,
                () -> entityManager
                        .createQuery(
                                "select a.subjectType from AuditEntry a where a.caseId = :case order by a.id",
                                String.class)
                        .setParameter("case", mateo.id())
                        .getResultList());
        assertThat(read).containsExactly("case", "contact_notes");
    }

    ContactNote write(Caller caller, CaseView caseView, NoteContent content) throws Exception {
        return harbor.as(caller, () -> notes.write(caseView.id(), content, null));
    }

    static NoteContent content(ContactKind kind, LocalDate on, @Nullable Integer minutes, String text) {
        return new NoteContent(kind, on, null, minutes, "Ms. Cruz", null, text, null);
    }

    List<String> texts(Caller caller, CaseView caseView, @Nullable ContactKind kind) throws Exception {
        return harbor.as(caller, () -> notes.inCase(caseView.id(), kind, 0, 50)).notes().stream()
                .map(written -> written.note().content().text())
                .toList();
    }

    List<Tuple> spent(Caller caller, CaseView caseView) throws Exception {
        return harbor.as(caller, () -> time.inCase(caseView.id(), 0, 50)).rows().stream()
                .map(row -> row.entry().spent())
                .map(spent -> tuple(spent.minutes(), spent.activity()))
                .toList();
    }
}
