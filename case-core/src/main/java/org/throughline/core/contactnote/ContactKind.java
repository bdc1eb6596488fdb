package org.throughline.core.contactnote;

import org.throughline.core.timesheet.Activity;

/** How people came together. */
public enum ContactKind {
    CALL(Activity.DIRECT_CONTACT),
    MEETING(Activity.MEETING),
    MAIL(Activity.LETTER),
    VISIT(Activity.DIRECT_CONTACT),
    TEXT(Activity.DIRECT_CONTACT),
    OTHER(Activity.ADMIN);

    private final Activity activity;

    ContactKind(Activity activity) {
        this.activity = activity;
    }

    /** What its time counts as, as long as nobody says otherwise. */
    public Activity activity() {
        return activity;
    }
}
