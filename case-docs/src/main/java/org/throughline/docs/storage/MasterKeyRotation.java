package org.throughline.docs.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Exchanges the master key while the application stands still. Wherever it breaks off, the file opens the key of every
 * organisation: the new key is in it before any row needs it, the old one until none does. Run again, it goes on. Plain
 * SQL on purpose: it runs outside of the application, as the owner of the tables, for the application itself may not
 * change a key.
 */
public final class MasterKeyRotation {

    private final Path file;
    private final Connection owner;

    /** @param owner a connection for this alone, to be closed afterwards: what it has not committed then did not happen */
    public MasterKeyRotation(Path file, Connection owner) {
        this.file = file;
        this.owner = owner;
    }

    /** Answers how many organisations have a key. */
    public int run() throws IOException, GeneralSecurityException, SQLException {
        var before = MasterKey.read(file);
        var both = before.hasSeveral() ? before : before.withNewest();
        var newest = both.newestAlone();
        owner.setAutoCommit(false);
        lock();
        var count = wrap(both, newest);
        if (!before.hasSeveral()) {
            both.replace(file);
        }
        owner.commit();
        check(newest);
        newest.replace(file);
        return count;
    }

    /** Nobody adds a key meanwhile. */
    private void lock() throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("lock table tenant_key in exclusive mode");
        }
    }

    private int wrap(MasterKey both, MasterKey newest) throws GeneralSecurityException, SQLException {
        var count = 0;
        for (var tenant : tenants()) {
            var wrapped = wrapped(tenant);
            if (wrapped.isPresent()) {
                var key = both.unwrap(wrapped.get(), tenant);
                update(newest.wrap(key, tenant));
                if (!newest.unwrap(wrapped(tenant).orElseThrow(), tenant).equalsKeyset(key)) {
                    throw new GeneralSecurityException("The key of " + tenant + " came back as another");
                }
                count++;
            }
        }
        return count;
    }

    /** What the database really holds now. */
    private void check(MasterKey newest) throws GeneralSecurityException, SQLException {
        for (var tenant : tenants()) {
            var wrapped = wrapped(tenant);
            if (wrapped.isPresent()) {
                newest.unwrap(wrapped.get(), tenant);
            }
        }
    }

    private List<UUID> tenants() throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select id from tenant order by id")) {
            var tenants = new ArrayList<UUID>();
            while (rows.next()) {
                tenants.add(rows.getObject(1, UUID.class));
            }
            return tenants;
        }
    }

    /** Steps into the organisation: even the owner sees its row from there alone. */
    private Optional<byte[]> wrapped(UUID tenant) throws SQLException {
        try (var stamp = owner.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
            stamp.setString(1, tenant.toString());
            stamp.execute();
        }
        try (var select = owner.prepareStatement("select wrapped from tenant_key");
                var rows = select.executeQuery()) {
            return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
        }
    }

    private void update(byte[] wrapped) throws SQLException {
        try (var update = owner.prepareStatement("update tenant_key set wrapped = ?")) {
            update.setBytes(1, wrapped);
            if (update.executeUpdate() != 1) {
                throw new SQLException("The key of an organisation could not be replaced");
            }
        }
    }
}
