package org.throughline.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughline.core.agenda.AgendaFake.SURE;
import static org.throughline.core.agenda.AgendaFake.UNSURE;
import static org.throughline.web.frame.CasesFake.FRIDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.agenda.AgendaFake;
import org.throughline.core.task.TaskPage;
import org.throughline.core.task.TaskQuery;
import org.throughline.core.task.TasksFake;
import org.throughline.core.task.WantedTask;

class PressingTest {

    final AgendaFake agenda = new AgendaFake(FRIDAY);

    @Test
    void ofOneDayTheLawComesFirstThenWhatIsToBeCheckedThenTheOwnTask() {
        var unsure = agenda.due(UNSURE, FRIDAY);
        var sure = agenda.due(SURE, FRIDAY);
        var late = agenda.due(SURE, FRIDAY.minusDays(1));

        var pressing = Pressing.of(List.of(late, unsure, sure), 3, tasks(FRIDAY, FRIDAY.minusDays(2)), 9);

        assertThat(pressing.total()).isEqualTo(5);
        assertThat(pressing.shown())
                .extracting(Pressing.Item::on, Pressing.Item::rank)
                .containsExactly(
                        tuple(FRIDAY.minusDays(2), 2),
                        tuple(FRIDAY.minusDays(1), 0),
                        tuple(FRIDAY, 0),
                        tuple(FRIDAY, 1),
                        tuple(FRIDAY, 2));
    }

    @Test
    void theMostUrgentAreShownAndAllAreCounted() {
        var late = agenda.due(SURE, FRIDAY.minusDays(9));

        var pressing = Pressing.of(List.of(late), 40, tasks(FRIDAY.minusDays(1), FRIDAY.minusDays(10)), 2);

        assertThat(pressing.shown())
                .extracting(Pressing.Item::on)
                .containsExactly(FRIDAY.minusDays(10), FRIDAY.minusDays(9));
        assertThat(pressing.total()).isEqualTo(42);
    }

    TaskPage tasks(LocalDate... days) {
        var tasks = new TasksFake(FRIDAY);
        for (var day : days) {
            tasks.add(UUID.randomUUID(), new WantedTask("Call", "", null, day, null));
        }
        return tasks.open(new TaskQuery(true, null), 0, 9);
    }
}
