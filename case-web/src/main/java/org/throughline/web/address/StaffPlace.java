package org.throughline.web.address;

/** The places of advocates and supervisors. */
public enum StaffPlace implements Address {
    HOME("staff"),
    SUPERVISE("supervise"),
    TIMELINESS("supervise/districts"),
    CASES("staff/cases"),
    NEW_CASE("staff/cases/new"),
    DEADLINES("staff/deadlines"),
    TASKS("staff/tasks"),
    PLAYBOOKS("staff/playbooks"),
    CALENDAR("staff/calendar"),
    PHONE_CALENDAR("staff/calendar/phone"),
    INQUIRIES("staff/inquiries"),
    NEW_INQUIRY("staff/inquiries/new"),
    SEARCH("staff/search"),
    SUGGESTIONS("staff/suggestions"),
    DISTRICTS("staff/districts"),
    NOTIFICATIONS("staff/notices");

    private final String path;

    StaffPlace(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    /** Whether a page belongs to this place. All of the staff begin with the first word, and documents are searched for. */
    public boolean holds(String page) {
        return page.equals(path)
                || (this != HOME && page.startsWith(path + "/"))
                || (this == SEARCH && DocumentAddress.isAt(page));
    }
}
