package org.throughline.core.notification;

import org.jspecify.annotations.Nullable;

/**
 * How somebody is told now.
 *
 * @param address where to; missing while the login knows none that is certainly theirs
 * @param mailSetUp whether this server sends any mail
 * @param version 0 while nothing was chosen
 */
public record NotificationView(
        NotificationPreferences wish, @Nullable String address, boolean mailSetUp, int version) {

    /** An address is never written to a log. */
    @Override
    public String toString() {
        return "NoticeView";
    }
}
