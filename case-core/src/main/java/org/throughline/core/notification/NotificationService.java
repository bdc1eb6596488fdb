package org.throughline.core.notification;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.ORG_ADMIN;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.notification.mail.MailSettings;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Stale;
import org.throughline.core.staff.People;
import org.throughline.core.staff.Person;

/** Everybody decides for themselves how they are told. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class NotificationService {

    private static final int MOST_TROUBLES = 50;

    @Inject
    NotificationSettings settings;

    @Inject
    People people;

    @Inject
    MailSettings mail;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public NotificationView mine() {
        return settings.findFor(currentUser.id())
                .map(setting -> view(setting.wish(), setting.version()))
                .orElseGet(() -> view(NotificationPreferences.usual(clock.getZone()), 0));
    }

    /**
     * @param version 0 if nothing was chosen before
     * @throws Invalid if somebody who is no supervisor asks for all cases
     */
    public NotificationView change(NotificationPreferences preferences, int version) {
        var id = currentUser.id();
        if (preferences.wholeOrganisation() && !currentUser.get().has(SUPERVISOR)) {
            throw new Invalid("notice.supervisor");
        }
        var before = settings.findFor(id);
        if (before.map(NotificationSetting::version).orElse(0) != version) {
            throw new Stale("notice.stale");
        }
        before.ifPresent(setting -> setting.update(preferences));
        var now = settings.write(before.orElseGet(() -> new NotificationSetting(id, preferences)));
        audit.record(CHANGED, "notice_setting", id, null);
        return view(now.wish(), now.version());
    }

    @Allowed(ORG_ADMIN)
    public boolean isMailSetUp() {
        return mail.isSetUp();
    }

    /** What could not be told of late, the latest first. */
    @Allowed(ORG_ADMIN)
    public List<UndeliveredMail> troubles() {
        return settings.troubles(MOST_TROUBLES);
    }

    private NotificationView view(NotificationPreferences preferences, int version) {
        var address = people.find(currentUser.id()).map(Person::email).orElse(null);
        return new NotificationView(preferences, address, mail.isSetUp(), version);
    }
}
