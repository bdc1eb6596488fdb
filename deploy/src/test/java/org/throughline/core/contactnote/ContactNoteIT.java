package org.throughline.core.contactnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Stale;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.core.timesheet.Activity;
import org.throughline.core.timesheet.SpentTime;
import org.throughline.core.timesheet.TimeEntryService;
import org.throughline.core.timesheet.TimeSum;

/** Contact notes, drafts and time through the real container and the real database. */
@ExtendWith(ArquillianExtension.class)
class ContactNoteIT {

    static final StudentDetails MATEO =
            StudentDetails.of("Mateo", "Villanueva-Cruz", null, "5", "Manzanita", "Alder Creek", "CA", "es");

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    ContactNoteService notes;

    @Inject
    NoteDraftService drafts;

    @Inject
    TimeEntryService time;

    @Inject
    CaseFileService cases;

    @Inject
    InOrganisation organisations;

    @Inject
    TenantWork work;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    Clock clock;

    Organisation harbor = new Organisation(new UUID(0, 0), "harbor");
    LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void newOrganisation() {
        harbor = organisations.newOrganisation();
        today = LocalDate.now(clock);
    }

    @Test
    void theLatestNoteComesFirstAndKindsCanBeSifted() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        write(ana, mateo, content(ContactKind.CALL, today.minusDays(1), null, "Yesterday"));
        write(ana, mateo, content(ContactKind.MEETING, today, null, "Today"));
        write(ana, mateo, content(ContactKind.CALL, today.minusDays(2), null, "Before"));

        assertThat(texts(ana, mateo, null)).containsExactly("Today", "Yesterday", "Before");
        assertThat(texts(ana, mateo, ContactKind.CALL)).containsExactly("Yesterday", "Before");
    }

    @Test
    void aHalfTypedNoteSurvivesUntilItIsSaved() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var half = new NoteContent(
                ContactKind.MEETING, null, LocalTime.of(14, 2), 5, "Ms. Cruz", Direction.IN, "Half a sente", null);

        organisations.as(ana, () -> drafts.keep(mateo.id(), null, half));
        var kept = organisations.as(ana, () -> drafts.keep(mateo.id(), null, half));

        assertThat(organisations.as(ana, () -> drafts.find(mateo.id())))
                .hasValueSatisfying(draft -> assertThat(draft.content()).isEqualTo(half));
        var whole = content(ContactKind.MEETING, today, 60, "Half a sentence no more.");
        organisations.as(ana, () -> notes.write(mateo.id(), whole, kept.id()));
        assertThat(organisations.as(ana, () -> drafts.find(mateo.id()))).isEmpty();
    }

    @Test
    void aNoteThatIsRefusedLeavesItsDraft() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var empty = content(ContactKind.CALL, today, null, " ");
        var kept = organisations.as(ana, () -> drafts.keep(mateo.id(), null, empty));

        assertThatThrownBy(() -> organisations.as(ana, () -> notes.write(mateo.id(), empty, kept.id())))
                .isInstanceOf(Invalid.class);

        assertThat(organisations.as(ana, () -> drafts.find(mateo.id()))).isPresent();
    }

    @Test
    void aDraftIsOfOnePersonAndOnePlace() throws Exception {
        var ana = advocate();
        var supervisor = organisations.newPerson(harbor, Role.SUPERVISOR);
        var mateo = openedBy(ana);
        var inCase = organisations.as(
                ana, () -> drafts.keep(mateo.id(), null, content(ContactKind.CALL, today, null, "In the case")));
        organisations.as(ana, () -> drafts.keep(null, mateo.id(), content(ContactKind.CALL, today, null, "Anywhere")));
        organisations.as(ana, () -> drafts.keep(null, null, content(ContactKind.CALL, today, null, "Anywhere else")));

        assertThat(organisations.as(ana, () -> drafts.find(null))).hasValueSatisfying(draft -> {
            assertThat(draft.content().text()).isEqualTo("Anywhere else");
            assertThat(draft.chosenCaseId()).isNull();
        });
        assertThat(organisations.as(supervisor, () -> drafts.find(mateo.id()))).isEmpty();
        organisations.as(supervisor, () -> {
            drafts.forget(inCase.id());
            return null;
        });
        assertThat(organisations.as(ana, () -> drafts.find(mateo.id()))).isPresent();
    }

    @Test
    void theTimeOfANoteChangesWithIt() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var note = write(ana, mateo, content(ContactKind.CALL, today, 18, "Homework ends in tears."));
        assertThat(spent(ana, mateo)).containsExactly(tuple(18, Activity.DIRECT_CONTACT));

        var longer = organisations.as(
                ana, () -> notes.change(note.id(), content(ContactKind.CALL, today, 25, "Homework."), note.version()));
        assertThat(spent(ana, mateo)).containsExactly(tuple(25, Activity.DIRECT_CONTACT));
        organisations.as(
                ana,
                () -> notes.change(
                        note.id(),
                        content(ContactKind.CALL, today, 0, "Homework."),
                        longer.note().version()));

        assertThat(spent(ana, mateo)).isEmpty();
        assertThat(texts(ana, mateo, null)).containsExactly("Homework.");
    }

    @Test
    void sumsHoldTheDaysAskedForTheLastIncluded() throws Exception {
        var ana = advocate();
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var mateo = openedBy(ana);
        spend(ana, mateo, today.minusDays(10), 60);
        spend(ana, mateo, today.minusDays(2), 30);
        spend(sam, mateo, today, 15);
        write(ana, mateo, content(ContactKind.CALL, today, 5, "Call"));

        var sums = organisations.as(sam, () -> time.sumsOf(mateo.id(), today.minusDays(2), today));

        assertThat(sums)
                .extracting(TimeSum::personId, TimeSum::minutes)
                .containsExactlyInAnyOrder(tuple(ana.personId(), 35L), tuple(sam.personId(), 15L));
        assertThat(organisations.as(sam, () -> time.sums(today.minusDays(10), today)))
                .extracting(TimeSum::minutes)
                .containsExactlyInAnyOrder(95L, 15L);
        assertThatThrownBy(() -> organisations.as(ana, () -> time.sums(today, today)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherOrganisationFindsNothing() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var note = write(ana, mateo, content(ContactKind.CALL, today, 5, "Call"));
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.ADVOCATE, Role.SUPERVISOR);

        assertThatThrownBy(() -> organisations.as(stranger, () -> notes.get(note.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(stranger, () -> notes.inCase(mateo.id(), null, 0, 50)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(stranger, () -> time.inCase(mateo.id(), 0, 50)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(stranger, () -> drafts.find(mateo.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theNotesOfARestrictedCaseAreForItsTeamAlone() throws Exception {
        var ana = advocate();
        var supervisor = organisations.newPerson(harbor, Role.SUPERVISOR);
        var mateo = openedBy(ana);
        var note = write(ana, mateo, content(ContactKind.CALL, today, 5, "Call"));
        var restricted = mateo.asChange().restricted(true);

        assertThat(texts(supervisor, mateo, null)).hasSize(1);
        organisations.as(ana, () -> cases.change(mateo.id(), restricted, mateo.version()));

        assertThatThrownBy(() -> texts(supervisor, mateo, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(supervisor, () -> notes.get(note.id())))
                .isInstanceOf(NotFound.class);
        assertThat(texts(ana, mateo, null)).hasSize(1);
    }

    @Test
    void familiesSeeNoNote() throws Exception {
        var mateo = openedBy(advocate());
        var family = organisations.newPerson(harbor, Role.FAMILY);

        assertThatThrownBy(() -> texts(family, mateo, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> organisations.as(family, () -> time.inCase(mateo.id(), 0, 50)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aChangeOfSomethingOlderIsStale() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var note = write(ana, mateo, content(ContactKind.CALL, today, null, "One"));

        organisations.as(
                ana, () -> notes.change(note.id(), content(ContactKind.CALL, today, null, "Two"), note.version()));

        assertThatThrownBy(() -> organisations.as(
                        ana,
                        () -> notes.change(note.id(), content(ContactKind.CALL, today, null, "Three"), note.version())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void readingIsInTheAuditLog() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);

        texts(ana, mateo, null);

        var read = organisations.as(
                ana,
                () -> work.call(
                        harbor.id(),
                        () -> entityManager
                                .createQuery(
                                        "select a.subjectType from AuditEntry a where a.caseId = :case order by a.id",
                                        String.class)
                                .setParameter("case", mateo.id())
                                .getResultList()));
        assertThat(read).containsExactly("case", "contact_notes");
    }

    Caller advocate() throws Exception {
        return organisations.newPerson(harbor, Role.ADVOCATE);
    }

    CaseView openedBy(Caller advocate) throws Exception {
        return organisations.as(
                advocate, () -> cases.open(new NewCase(MATEO, CaseType.EVALUATION, Situation.STUCK, "First call.")));
    }

    ContactNote write(Caller caller, CaseView caseView, NoteContent content) throws Exception {
        return organisations.as(caller, () -> notes.write(caseView.id(), content, null));
    }

    void spend(Caller caller, CaseView caseView, LocalDate on, int minutes) throws Exception {
        organisations.as(
                caller,
                () -> time.add(caseView.id(), new SpentTime(on, minutes, Activity.RECORD_REVIEW, "Foundation")));
    }

    List<String> texts(Caller caller, CaseView caseView, @Nullable ContactKind kind) throws Exception {
        return organisations.as(caller, () -> notes.inCase(caseView.id(), kind, 0, 50)).notes().stream()
                .map(written -> written.note().content().text())
                .toList();
    }

    List<Tuple> spent(Caller caller, CaseView caseView) throws Exception {
        return organisations.as(caller, () -> time.inCase(caseView.id(), 0, 50)).rows().stream()
                .map(row -> row.entry().spent())
                .map(spent -> tuple(spent.minutes(), spent.activity()))
                .toList();
    }

    static NoteContent content(ContactKind kind, LocalDate on, @Nullable Integer minutes, String text) {
        return new NoteContent(kind, on, null, minutes, "Ms. Cruz", null, text, null);
    }
}
