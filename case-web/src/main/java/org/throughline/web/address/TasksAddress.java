package org.throughline.web.address;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.throughline.core.task.TaskQuery;
import org.throughline.core.task.TaskQuery.Stretch;

/** Which tasks, in the address of their list. */
public record TasksAddress(TaskQuery query) implements Address {

    public static final TasksAddress MINE = new TasksAddress(new TaskQuery(true, null));
    public static final TasksAddress ALL = new TasksAddress(new TaskQuery(false, null));

    private static final String EVERYBODY = "all";

    public static TasksAddress read(QueryParameters parameters) {
        var asked = new Asked(parameters);
        return new TasksAddress(new TaskQuery(
                !asked.says("whose", EVERYBODY),
                asked.one("due", Stretch.values()).orElse(null)));
    }

    public TasksAddress due(@Nullable Stretch stretch) {
        return new TasksAddress(new TaskQuery(query.mine(), stretch));
    }

    @Override
    public String path() {
        return new Query()
                .and("whose", query.mine() ? null : EVERYBODY)
                .andWord("due", query.stretch())
                .of(StaffPlace.TASKS);
    }
}
