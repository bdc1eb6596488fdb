package org.throughline.web.plan.comparison;

import org.jspecify.annotations.Nullable;
import org.throughline.docs.comparison.Change;
import org.throughline.web.address.CompareAddress.Shown;

/**
 * What became of a part of a plan.
 *
 * @param name what it is, such as "Goal 1: Reading"
 * @param note more about it, or nothing
 */
record ComparedRow(
        PlanPart part,
        String name,
        Change change,
        String note,
        @Nullable ComparedSide from,
        @Nullable ComparedSide to) {

    enum PlanPart {
        LEVEL,
        GOAL,
        SERVICE,
        ACCOMMODATION;

        /** Written about a child; what remains is what is given to it. */
        boolean isWritten() {
            return this == LEVEL || this == GOAL;
        }
    }

    /** Somebody should look at it. What stays as it should, and what is given anew, can wait. */
    boolean matters() {
        return switch (change) {
            case COPIED, DROPPED, LOWERED, CHANGED -> true;
            case NEW -> part != PlanPart.ACCOMMODATION;
            case CARRIED_ON, RAISED -> false;
        };
    }

    boolean isOf(Shown shown) {
        return switch (shown) {
            case MATTERS -> matters();
            case EVERYTHING -> true;
            case COPIED -> change == Change.COPIED;
            case DROPPED -> change == Change.DROPPED;
            case NEW -> change == Change.NEW;
            case CUT -> part == PlanPart.SERVICE && change == Change.LOWERED;
            case CHANGED -> isChanged();
        };
    }

    private boolean isChanged() {
        return switch (change) {
            case CHANGED, RAISED -> true;
            case CARRIED_ON -> part.isWritten();
            case LOWERED -> part != PlanPart.SERVICE;
            case COPIED, DROPPED, NEW -> false;
        };
    }

    /** The lower, the earlier it is read. */
    int weight() {
        return switch (change) {
            case COPIED, DROPPED, LOWERED -> 0;
            case CHANGED -> 1;
            case NEW -> 2;
            case RAISED, CARRIED_ON -> 3;
        };
    }
}
