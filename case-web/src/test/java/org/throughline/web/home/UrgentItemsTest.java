package org.throughline.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughline.core.deadline.list.DeadlineListFake.SURE;
import static org.throughline.core.deadline.list.DeadlineListFake.UNSURE;
import static org.throughline.web.layout.CasesFake.FRIDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.deadline.list.DeadlineListFake;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskPage;
import org.throughline.core.task.TaskQuery;
import org.throughline.core.task.TasksFake;

class UrgentItemsTest {

    final DeadlineListFake deadlineList = new DeadlineListFake(FRIDAY);

    @Test
    void urgentItemsOfOneDay_areSorted_lawFirst() {
        var unsure = deadlineList.due(UNSURE, FRIDAY);
        var sure = deadlineList.due(SURE, FRIDAY);
        var late = deadlineList.due(SURE, FRIDAY.minusDays(1));

        var urgent = UrgentItems.of(List.of(late, unsure, sure), 3, tasks(FRIDAY, FRIDAY.minusDays(2)), 9);

        assertThat(urgent.total()).isEqualTo(5);
        assertThat(urgent.shown())
                .extracting(UrgentItems.Item::on, UrgentItems.Item::rank)
                .containsExactly(
                        tuple(FRIDAY.minusDays(2), 2),
                        tuple(FRIDAY.minusDays(1), 0),
                        tuple(FRIDAY, 0),
                        tuple(FRIDAY, 1),
                        tuple(FRIDAY, 2));
    }

    @Test
    void theMostUrgentAreShownAndAllAreCounted() {
        var late = deadlineList.due(SURE, FRIDAY.minusDays(9));

        var urgent = UrgentItems.of(List.of(late), 40, tasks(FRIDAY.minusDays(1), FRIDAY.minusDays(10)), 2);

        assertThat(urgent.shown())
                .extracting(UrgentItems.Item::on)
                .containsExactly(FRIDAY.minusDays(10), FRIDAY.minusDays(9));
        assertThat(urgent.total()).isEqualTo(42);
    }

    TaskPage tasks(LocalDate... days) {
        var tasks = new TasksFake(FRIDAY);
        for (var day : days) {
            tasks.add(UUID.randomUUID(), new TaskContent("Call", "", null, day, null));
        }
        return tasks.open(new TaskQuery(true, null), 0, 9);
    }
}
