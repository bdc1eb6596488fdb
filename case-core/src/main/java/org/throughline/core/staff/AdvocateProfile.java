package org.throughline.core.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;

/** Which languages an advocate speaks, and how many cases were agreed. Names are Keycloak's; this is ours. */
@Entity
@Table(name = "advocate_profile")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class AdvocateProfile {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int MOST_LANGUAGES = 20;
    private static final int HIGHEST_LOAD = 500;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    private String languages;

    @Column(name = "agreed_load")
    private @Nullable Integer agreedLoad;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AdvocateProfile() {}

    AdvocateProfile(UUID personId) {
        this.personId = personId;
        this.languages = "";
    }

    /** @throws Invalid if a language is none, or the load is nothing that somebody can carry */
    void update(List<String> spoken, @Nullable Integer load) {
        if (spoken.size() > MOST_LANGUAGES
                || !spoken.stream().allMatch(tag -> TAG.matcher(tag).matches())) {
            throw new Invalid("advocate.language");
        }
        if (load != null && (load < 1 || load > HIGHEST_LOAD)) {
            throw new Invalid("advocate.load");
        }
        languages = String.join(" ", spoken);
        agreedLoad = load;
    }

    public UUID personId() {
        return personId;
    }

    /** Tags such as {@code es}. */
    public List<String> languages() {
        return languages.isEmpty() ? List.of() : List.of(languages.split(" "));
    }

    /** How many open cases were agreed; missing if nothing was. */
    public @Nullable Integer agreedLoad() {
        return agreedLoad;
    }

    public int version() {
        return version;
    }
}
