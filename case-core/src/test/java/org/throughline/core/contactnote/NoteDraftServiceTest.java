package org.throughline.core.contactnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;

/** Half-typed contact notes. */
@ExtendWith(CoreContainer.class)
class NoteDraftServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    ContactNoteService notes;

    @Inject
    NoteDraftService drafts;

    @Test
    void draft_isKeptUntilTheNoteIsSaved() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var half = new NoteContent(
                ContactKind.MEETING, null, LocalTime.of(14, 2), 5, "Ms. Cruz", Direction.IN, "Half a sente", null);

        harbor.as(ana, () -> drafts.keep(mateo.id(), null, half));
        var kept = harbor.as(ana, () -> drafts.keep(mateo.id(), null, half));

        assertThat(harbor.as(ana, () -> drafts.find(mateo.id())))
                .hasValueSatisfying(draft -> assertThat(draft.content()).isEqualTo(half));
        var whole = content(ContactKind.MEETING, harbor.today(), 60, "Half a sentence no more.");
        harbor.as(ana, () -> notes.write(mateo.id(), whole, kept.id()));
        assertThat(harbor.as(ana, () -> drafts.find(mateo.id()))).isEmpty();
    }

    @Test
    void draft_ofARefusedNote_isKept() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var empty = content(ContactKind.CALL, harbor.today(), null, " ");
        var kept = harbor.as(ana, () -> drafts.keep(mateo.id(), null, empty));

        assertThatThrownBy(() -> harbor.as(ana, () -> notes.write(mateo.id(), empty, kept.id())))
                .isInstanceOf(Invalid.class);

        assertThat(harbor.as(ana, () -> drafts.find(mateo.id()))).isPresent();
    }

    @Test
    void draft_isOfOnePersonAndOnePlace() throws Exception {
        var ana = harbor.advocate();
        var supervisor = harbor.supervisor();
        var mateo = harbor.open(ana);
        var inCase = harbor.as(
                ana,
                () -> drafts.keep(mateo.id(), null, content(ContactKind.CALL, harbor.today(), null, "In the case")));
        harbor.as(
                ana, () -> drafts.keep(null, mateo.id(), content(ContactKind.CALL, harbor.today(), null, "Anywhere")));
        harbor.as(ana, () -> drafts.keep(null, null, content(ContactKind.CALL, harbor.today(), null, "Anywhere else")));

        assertThat(harbor.as(ana, () -> drafts.find(null))).hasValueSatisfying(draft -> {
            assertThat(draft.content().text()).isEqualTo("Anywhere else");
            assertThat(draft.chosenCaseId()).isNull();
        });
        assertThat(harbor.as(supervisor, () -> drafts.find(mateo.id()))).isEmpty();
        harbor.as(supervisor, () -> {
            drafts.forget(inCase.id());
            return null;
        });
        assertThat(harbor.as(ana, () -> drafts.find(mateo.id()))).isPresent();
    }

    ContactNote write(Caller caller, CaseView caseView, NoteContent content) throws Exception {
        return harbor.as(caller, () -> notes.write(caseView.id(), content, null));
    }

    static NoteContent content(ContactKind kind, LocalDate on, @Nullable Integer minutes, String text) {
        return new NoteContent(kind, on, null, minutes, "Ms. Cruz", null, text, null);
    }
}
