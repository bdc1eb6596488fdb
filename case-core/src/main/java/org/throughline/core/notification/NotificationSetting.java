package org.throughline.core.notification;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What a person has chosen. Who has not chosen has none. */
@Entity
@Table(name = "notice_setting")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class NotificationSetting {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    private boolean digest;

    private int hour;

    private String weekdays;

    @Column(name = "whole_organisation")
    private boolean wholeOrganisation;

    private boolean reminders;

    @Column(name = "days_before")
    private String daysBefore;

    @Column(name = "quiet_from")
    private @Nullable Integer quietFrom;

    @Column(name = "quiet_to")
    private @Nullable Integer quietTo;

    private String zone;

    private String language;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected NotificationSetting() {}

    @SuppressWarnings("NullAway.Init") // isNow sets the rest
    NotificationSetting(UUID personId, NotificationPreferences preferences) {
        this.personId = personId;
        update(preferences);
    }

    final void update(NotificationPreferences preferences) {
        digest = preferences.digest();
        hour = preferences.hour();
        weekdays = preferences.weekdays().stream().sorted().map(DayOfWeek::name).collect(joining(" "));
        wholeOrganisation = preferences.wholeOrganisation();
        reminders = preferences.reminders();
        daysBefore = preferences.daysBefore().stream().map(String::valueOf).collect(joining(" "));
        quietFrom = preferences.quietFrom();
        quietTo = preferences.quietTo();
        zone = preferences.zone().getId();
        language = preferences.language().getLanguage();
    }

    NotificationPreferences wish() {
        return ofColumns(
                digest, hour, weekdays, wholeOrganisation, reminders, daysBefore, quietFrom, quietTo, zone, language);
    }

    /** As the table keeps it: several of a kind with a space between them. */
    public static NotificationPreferences ofColumns(
            boolean digest,
            int hour,
            String weekdays,
            boolean wholeOrganisation,
            boolean reminders,
            String daysBefore,
            @Nullable Integer quietFrom,
            @Nullable Integer quietTo,
            String zone,
            String language) {
        return new NotificationPreferences(
                digest,
                hour,
                words(weekdays).map(DayOfWeek::valueOf).collect(toSet()),
                wholeOrganisation,
                reminders,
                words(daysBefore).map(Integer::valueOf).toList(),
                quietFrom,
                quietTo,
                ZoneId.of(zone),
                Locale.of(language));
    }

    private static Stream<String> words(String column) {
        return Arrays.stream(column.split(" ")).filter(word -> !word.isEmpty());
    }

    int version() {
        return version;
    }
}
