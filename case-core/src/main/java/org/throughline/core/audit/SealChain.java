package org.throughline.core.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Seals the audit log of one organisation into a hash chain and verifies it. A seal covers the entries of all
 * transactions between two points of the database's transaction order; only what no running transaction can still add
 * to is sealed, so readers never wait and a later gap shows. Plain SQL on purpose: the same code verifies from outside
 * the application, with nothing but a connection that is stamped with the organisation.
 */
public final class SealChain {

    private static final String FIRST = "0".repeat(64);

    private static final String ENTRIES = """
            select id, at at time zone 'UTC', person_id, action, subject_type, subject_id, case_id, written_by,
                case_ids::text from audit_entry
            where written_by > ?::xid8 and written_by <= ?::xid8 order by written_by, id
            """;

    private record Link(long number, String upTo, String hash, boolean keyed) {}

    private record Digest(int entries, String hash) {}

    private final Connection connection;
    private final SealKey key;

    public SealChain(Connection connection, SealKey key) {
        this.connection = connection;
        this.key = key;
    }

    /** Seals what is new; nothing new makes no link. Answers how many entries it sealed. */
    public int seal() throws SQLException {
        lock();
        var last = last();
        var upTo = text("select pg_snapshot_xmin(pg_current_snapshot())::text::numeric - 1");
        var digest = digest(keyed(), last.hash(), last.upTo(), upTo);
        if (digest.entries() == 0) {
            return 0;
        }
        try (var insert = connection.prepareStatement("""
                insert into audit_seal (number, after_transaction, up_to_transaction, entries, hash, sealed_at, keyed)
                values (?, ?::xid8, ?::xid8, ?, ?, now(), true)
                """)) {
            insert.setLong(1, last.number() + 1);
            insert.setString(2, last.upTo());
            insert.setString(3, upTo);
            insert.setInt(4, digest.entries());
            insert.setString(5, digest.hash());
            insert.executeUpdate();
        }
        return digest.entries();
    }

    /**
     * The number of the first link that does not hold, if there is one. Once links are made with the key, each that
     * follows is.
     */
    public Optional<Long> firstBroken() throws SQLException {
        try (var seals = connection.prepareStatement(
                        "select number, after_transaction, up_to_transaction, entries, hash, keyed from audit_seal"
                                + " order by number");
                var rows = seals.executeQuery()) {
            var before = new Link(0, "0", FIRST, false);
            while (rows.next()) {
                var number = rows.getLong(1);
                var keyed = rows.getBoolean(6);
                var digest = digest(keyed ? keyed() : plain(), before.hash(), before.upTo(), rows.getString(3));
                var holds = number == before.number() + 1
                        && (keyed || !before.keyed())
                        && rows.getString(2).equals(before.upTo())
                        && rows.getInt(4) == digest.entries()
                        && rows.getString(5).equals(digest.hash());
                if (!holds) {
                    return Optional.of(number);
                }
                before = new Link(number, rows.getString(3), rows.getString(5), keyed);
            }
            return Optional.empty();
        }
    }

    /** One sealer at a time for each organisation; readers and writers of entries are not held up. */
    private void lock() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtextextended('audit-seal:' || app_tenant(), 0))");
        }
    }

    private Link last() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select number, up_to_transaction, hash, keyed from audit_seal order by number desc limit 1")) {
            return rows.next()
                    ? new Link(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getBoolean(4))
                    : new Link(0, "0", FIRST, false);
        }
    }

    /** Takes what is sealed, and gives the hash of it. */
    private interface Sum {

        void add(byte[] bytes);

        byte[] end();
    }

    private Digest digest(Sum sum, String previous, String after, String upTo) throws SQLException {
        sum.add(previous.getBytes(UTF_8));
        var count = 0;
        try (var entries = connection.prepareStatement(ENTRIES)) {
            entries.setString(1, after);
            entries.setString(2, upTo);
            entries.setFetchSize(1000);
            try (var rows = entries.executeQuery()) {
                while (rows.next()) {
                    update(sum, rows);
                    count++;
                }
            }
        }
        return new Digest(count, HexFormat.of().formatHex(sum.end()));
    }

    private static void update(Sum sum, ResultSet entry) throws SQLException {
        for (var column = 1; column <= 8; column++) {
            sum.add(field(entry.getString(column)).getBytes(UTF_8));
        }
        // entries from before answers named their cases are sealed without it
        var cases = entry.getString(9);
        if (cases != null) {
            sum.add(field(cases).getBytes(UTF_8));
        }
    }

    /** Length first, so that no two different entries read the same. */
    private static String field(@Nullable String value) {
        return value == null ? "-;" : value.length() + ":" + value + ";";
    }

    private String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Sum keyed() {
        var mac = key.mac();
        return new Sum() {

            @Override
            public void add(byte[] bytes) {
                mac.update(bytes);
            }

            @Override
            public byte[] end() {
                return mac.doFinal();
            }
        };
    }

    /** As the first seals of an organisation from before there was a key. */
    private static Sum plain() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return new Sum() {

                @Override
                public void add(byte[] bytes) {
                    sha.update(bytes);
                }

                @Override
                public byte[] end() {
                    return sha.digest();
                }
            };
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
