package org.throughline.core.playbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A playbook as somebody writes it, with its steps in their order. */
public record PlaybookContent(String name, PlaybookTrigger trigger, boolean active, List<Step> steps) {

    /**
     * A task to come.
     *
     * @param days from the day of the trigger; negative: before it
     * @param repeatDays after how many days it comes again when it is done; null: never
     */
    public record Step(
            String title,
            String details,
            int days,
            StepTaker taker,
            @Nullable Integer repeatDays) {}

    public PlaybookContent {
        steps = List.copyOf(steps);
    }

    public PlaybookContent switched(boolean on) {
        return new PlaybookContent(name, trigger, on, steps);
    }
}
