package org.throughline.web.task;

import java.time.Clock;
import org.throughline.core.task.TasksFake;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;

/** The tasks on the page of a case. */
public final class Todo {

    private Todo() {}

    public static TaskPanel none(PeopleFake people, Clock clock) {
        return new TaskPanel(new TasksFake(CasesFake.FRIDAY), people.currentUser(), clock);
    }
}
