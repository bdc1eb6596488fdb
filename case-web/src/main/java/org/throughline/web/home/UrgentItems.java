package org.throughline.web.home;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.deadline.list.DeadlineRow;
import org.throughline.core.task.TaskPage;
import org.throughline.core.task.TaskRow;

/**
 * What is due in a stretch of days: legal dates before own tasks, for what we want to do ourselves can wait.
 *
 * @param shown the first of them
 * @param dates how many legal dates there are
 * @param tasks how many own tasks there are
 */
record UrgentItems(List<Item> shown, long dates, long tasks) {

    /** One thing that is due. */
    sealed interface Item {

        LocalDate on();

        /** Of one day what the law says comes first, then what it may say, then what we want to do. */
        int rank();

        record Legal(DeadlineRow row) implements Item {

            @Override
            public LocalDate on() {
                return row.deadline().dueOn();
            }

            @Override
            public int rank() {
                return row.deadline().isChecked() ? 0 : 1;
            }
        }

        record Own(TaskRow row, LocalDate on) implements Item {

            @Override
            public int rank() {
                return 2;
            }
        }
    }

    long total() {
        return dates + tasks;
    }

    /**
     * Of days to come, the next first.
     *
     * @param dates by their day, at least {@code most} if there are so many
     * @param allDates how many there are
     * @param tasks by their day, as well
     */
    static UrgentItems ahead(List<DeadlineRow> dates, long allDates, TaskPage tasks, int most) {
        return of(dates, allDates, tasks, most, comparing(Item::on));
    }

    /** Of days that are over, the last first: what was missed just now can still be mended. */
    static UrgentItems late(List<DeadlineRow> dates, long allDates, TaskPage tasks, int most) {
        return of(dates, allDates, tasks, most, comparing(Item::on, reverseOrder()));
    }

    private static UrgentItems of(
            List<DeadlineRow> dates, long allDates, TaskPage tasks, int most, Comparator<Item> byDay) {
        var items = Stream.concat(
                        dates.stream().map(Item.Legal::new),
                        tasks.rows().stream().flatMap(UrgentItems::own))
                .sorted(comparing((Item item) -> item instanceof Item.Own)
                        .thenComparing(byDay)
                        .thenComparingInt(Item::rank))
                .limit(most)
                .toList();
        return new UrgentItems(items, allDates, tasks.total());
    }

    private static Stream<Item> own(TaskRow row) {
        return Stream.ofNullable(row.task().asWanted().dueOn()).map(on -> new Item.Own(row, on));
    }
}
