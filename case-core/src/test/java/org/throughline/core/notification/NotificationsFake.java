package org.throughline.core.notification;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one person chose, and which mails failed. */
public class NotificationsFake extends NotificationService {

    public final List<UndeliveredMail> troubles = new ArrayList<>();
    public final List<NotificationPreferences> chosen = new ArrayList<>();
    public @Nullable String address = "ana@harbor.example";
    public boolean mailSetUp = true;

    @Override
    public NotificationView mine() {
        var preferences =
                chosen.isEmpty() ? NotificationPreferences.usual(ZoneId.of("America/Los_Angeles")) : chosen.getLast();
        return new NotificationView(preferences, address, mailSetUp, chosen.size());
    }

    @Override
    public NotificationView change(NotificationPreferences preferences, int version) {
        chosen.add(preferences);
        return mine();
    }

    @Override
    public boolean isMailSetUp() {
        return mailSetUp;
    }

    @Override
    public List<UndeliveredMail> troubles() {
        return troubles;
    }
}
