package org.throughline.core.timesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.contactnote.ContactKind;
import org.throughline.core.contactnote.ContactNote;
import org.throughline.core.contactnote.ContactNoteService;
import org.throughline.core.contactnote.NoteContent;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.NotAllowed;

/** Sums of the time that was spent. */
@ExtendWith(CoreContainer.class)
class TimeEntryServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    TimeEntryService time;

    @Inject
    ContactNoteService notes;

    @Test
    void sumsOfTime_holdTheDaysAskedFor_theLastIncluded() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var mateo = harbor.open(ana);
        spend(ana, mateo, harbor.today().minusDays(10), 60);
        spend(ana, mateo, harbor.today().minusDays(2), 30);
        spend(sam, mateo, harbor.today(), 15);
        write(ana, mateo, content(ContactKind.CALL, harbor.today(), 5, "Call"));

        var sums = harbor.as(sam, () -> time.sumsOf(mateo.id(), harbor.today().minusDays(2), harbor.today()));

        assertThat(sums)
                .extracting(TimeSum::personId, TimeSum::minutes)
                .containsExactlyInAnyOrder(tuple(ana.personId(), 35L), tuple(sam.personId(), 15L));
        assertThat(harbor.as(sam, () -> time.sums(harbor.today().minusDays(10), harbor.today())))
                .extracting(TimeSum::minutes)
                .containsExactlyInAnyOrder(95L, 15L);
        assertThatThrownBy(() -> harbor.as(ana, () -> time.sums(harbor.today(), harbor.today())))
                .isInstanceOf(NotAllowed.class);
    }

    ContactNote write(Caller caller, CaseView caseView, NoteContent content) throws Exception {
        return harbor.as(caller, () -> notes.write(caseView.id(), content, null));
    }

    static NoteContent content(ContactKind kind, LocalDate on, @Nullable Integer minutes, String text) {
        return new NoteContent(kind, on, null, minutes, "Ms. Cruz", null, text, null);
    }

    void spend(Caller caller, CaseView caseView, LocalDate on, int minutes) throws Exception {
        harbor.as(
                caller,
                () -> time.add(caseView.id(), new SpentTime(on, minutes, Activity.RECORD_REVIEW, "Foundation")));
    }
}
