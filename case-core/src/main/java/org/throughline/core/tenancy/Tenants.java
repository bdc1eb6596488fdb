package org.throughline.core.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Which organisations there are, for work that goes through all of them. */
@ApplicationScoped
public class Tenants {

    @Resource(lookup = "java:app/jdbc/throughline")
    DataSource dataSource;

    public List<UUID> all() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from tenant")) {
            var tenants = new ArrayList<UUID>();
            while (rows.next()) {
                tenants.add(rows.getObject(1, UUID.class));
            }
            return tenants;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Of an organisation whose public form is open: whoever fills it in has no organisation yet. Another organisation
     * does not exist.
     */
    public Optional<UUID> withPublicForm(String alias) {
        return one("select public_intake_tenant(?)", alias);
    }

    /** Of the feed with this hash of a secret: whoever reads it has not signed in. */
    public Optional<UUID> ofCalendarFeed(String secretHash) {
        return one("select calendar_feed_tenant(?)", secretHash);
    }

    private Optional<UUID> one(String sql, String asked) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, asked);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
