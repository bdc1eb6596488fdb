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
    void legalDates_standBeforeOwnTasks_andOfOneDayTheSureOnesFirst() {
        var unsure = deadlineList.due(UNSURE, FRIDAY);
        var sure = deadlineList.due(SURE, FRIDAY);
        var next = deadlineList.due(SURE, FRIDAY.plusDays(1));

        var urgent = UrgentItems.ahead(List.of(unsure, sure, next), 3, tasks(FRIDAY, FRIDAY.plusDays(2)), 9);

        assertThat(urgent.total()).isEqualTo(5);
        assertThat(urgent.shown())
                .extracting(UrgentItems.Item::on, UrgentItems.Item::rank)
                .containsExactly(
                        tuple(FRIDAY, 0),
                        tuple(FRIDAY, 1),
                        tuple(FRIDAY.plusDays(1), 0),
                        tuple(FRIDAY, 2),
                        tuple(FRIDAY.plusDays(2), 2));
    }

    /** A task of two years ago does not push out what was missed yesterday. */
    @Test
    void whatBecameOverdueLast_isShownFirst_andAllIsCounted() {
        var longAgo = deadlineList.due(SURE, FRIDAY.minusDays(90));
        var yesterday = deadlineList.due(SURE, FRIDAY.minusDays(1));

        var urgent =
                UrgentItems.late(List.of(longAgo, yesterday), 40, tasks(FRIDAY.minusDays(900), FRIDAY.minusDays(2)), 3);

        assertThat(urgent.shown())
                .extracting(UrgentItems.Item::on)
                .containsExactly(FRIDAY.minusDays(1), FRIDAY.minusDays(90), FRIDAY.minusDays(2));
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
