package org.throughline.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Organisation;
import org.throughline.core.problem.Invalid;

/**
 * What an organisation calls itself and how it works. Its table has no key beside the tenant, so the discriminator is
 * the id itself and row-level security alone keeps others away.
 */
@Entity
@Table(name = "organisation")
public class OrganisationProfile {

    /** As people write it; an extension may follow. */
    private static final Pattern PHONE = Pattern.compile("(?=(?:\\D*\\d){10})\\+?[\\d(][\\d ().,/x\\-]{8,38}\\d");

    @Id
    @Column(name = "tenant_id")
    private UUID id;

    private String alias;

    private String name;

    @Column(name = "cases_open_to_all")
    private boolean casesOpenToAll;

    @Column(name = "unscanned_accepted")
    private boolean unscannedAccepted;

    @Column(name = "public_intake")
    private boolean publicIntake;

    private @Nullable String zone;

    private @Nullable String phone;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationProfile() {}

    /** Known by its alias until somebody gives it a name. */
    public OrganisationProfile(Organisation organisation) {
        id = organisation.id();
        alias = organisation.alias();
        name = organisation.alias();
    }

    void acceptUnscanned(boolean accepted) {
        unscannedAccepted = accepted;
    }

    void openPublicForm(boolean open) {
        publicIntake = open;
    }

    void moveTo(ZoneId place) {
        zone = place.getId();
    }

    /** @throws Invalid if nobody could call there */
    void answerAt(String number) {
        var stripped = number.strip();
        if (!stripped.isEmpty() && !PHONE.matcher(stripped).matches()) {
            throw new Invalid("organisation.phone");
        }
        phone = stripped.isEmpty() ? null : stripped;
    }

    public UUID id() {
        return id;
    }

    public String alias() {
        return alias;
    }

    public String name() {
        return name;
    }

    /** Where its days begin and end, if it has said so. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone).map(ZoneId::of);
    }

    /** Where families reach it, if it has said so. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** Whether each advocate sees all cases, not only those of the own teams. */
    public boolean isCasesOpenToAll() {
        return casesOpenToAll;
    }

    /** Whether files are taken where no malware scanner looks at them. */
    public boolean isUnscannedAccepted() {
        return unscannedAccepted;
    }

    /** Whether families can ask for help through the public form. */
    public boolean isPublicFormOpen() {
        return publicIntake;
    }
}
