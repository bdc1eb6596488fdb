package org.throughline.core.family;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.core.student.SearchName;

/** Somebody outside the house, who may stand in relation to several children. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Contact {

    public static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ContactSide kind;

    private String name;

    @Column(name = "search_name")
    private String searchName;

    private @Nullable String phone;

    private @Nullable String email;

    private String language;

    @Enumerated(EnumType.STRING)
    private @Nullable ContactChannel reach;

    @Column(name = "access_note")
    private @Nullable String access;

    private @Nullable String role;

    private @Nullable String school;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    /** @param personId the portal account, if there is one */
    @SuppressWarnings({"NullAway.Init", "this-escape"}) // isNow sets them
    public Contact(ContactDetails details, @Nullable UUID personId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.personId = personId;
        update(details);
    }

    /** @throws Invalid if there is no name, or the address cannot be one */
    public void update(ContactDetails details) {
        if (details.name().isBlank() || details.name().length() > LONGEST_NAME) {
            throw new Invalid("people.no-name");
        }
        if (details.email() != null && !details.email().matches("[^@\\s]+@[^@\\s]+")) {
            throw new Invalid("people.email");
        }
        kind = details.kind();
        name = details.name().strip();
        searchName = SearchName.of(name);
        phone = details.phone();
        email = details.email();
        language = details.language();
        reach = details.reach();
        access = details.access();
        role = details.role();
        school = details.school();
    }

    public UUID id() {
        return id;
    }

    public ContactSide kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public ContactDetails details() {
        return new ContactDetails(kind, name, phone, email, language, reach, access, role, school);
    }

    /** The portal account. */
    public @Nullable UUID personId() {
        return personId;
    }

    /** Whether this person sees, in the portal, what is shared of each child they stand around. */
    public boolean readsPortal() {
        return personId != null && kind == ContactSide.FAMILY;
    }

    public int version() {
        return version;
    }
}
