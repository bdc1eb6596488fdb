package org.throughline.web.address;

import java.util.UUID;

/** One legal date and how it was computed. */
public record DeadlineAddress(UUID deadlineId) implements Address {

    public static DeadlineAddress of(UUID deadlineId) {
        return new DeadlineAddress(deadlineId);
    }

    @Override
    public String path() {
        return StaffPlace.DEADLINES.path() + "/" + deadlineId;
    }
}
