package org.throughline.core.caselist;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A list that one person comes back to. */
@Entity
@Table(name = "saved_view")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class SavedView {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_QUERY = 1_000;

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String name;

    private String query;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    SavedView(UUID personId, String name, String query) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.personId = personId;
        this.name = name;
        this.query = query;
    }

    void update(String newQuery) {
        query = newQuery;
    }

    public UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    /** The filter as the address of the list says it, such as {@code status=OPEN&type=DISPUTE}. */
    public String query() {
        return query;
    }
}
