package org.throughline.docs.recognition.content;

import java.util.List;

/** What a report of progress says, goal by goal. */
public record ProgressContent(List<GoalProgress> goals) {

    public static final ProgressContent NOTHING = new ProgressContent(List.of());

    public ProgressContent {
        goals = List.copyOf(goals);
    }
}
