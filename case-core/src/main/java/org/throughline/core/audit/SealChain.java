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
            select id, at at time zone 'UTC', person_id, action, subject_type, subject_id, case_id, written_by from audit_entry
            where written_by > ?::xid8 and written_by <= ?::xid8 order by written_by, id
            """;

    private record Link(long number, String upTo, String hash) {}

    private record Digest(int entries, String hash) {}

    private final Connection connection;

    public SealChain(Connection connection) {
        this.connection = connection;
    }

    /** Seals what is new; nothing new makes no link. Answers how many entries it sealed. */
    public int seal() throws SQLException {
        lock();
        var last = last();
        var upTo = text("select pg_snapshot_xmin(pg_current_snapshot())::text::numeric - 1");
        var digest = digest(last.hash(), last.upTo(), upTo);
        if (digest.entries() == 0) {
            return 0;
        }
        try (var insert = connection.prepareStatement("""
                insert into audit_seal (number, after_transaction, up_to_transaction, entries, hash, sealed_at)
                values (?, ?::xid8, ?::xid8, ?, ?, now())
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

    /** The number of the first link that does not hold, if there is one. */
    public Optional<Long> firstBroken() throws SQLException {
        try (var seals = connection.prepareStatement(
                        "select number, after_transaction, up_to_transaction, entries, hash from audit_seal"
                                + " order by number");
                var rows = seals.executeQuery()) {
            var before = new Link(0, "0", FIRST);
            while (rows.next()) {
                var number = rows.getLong(1);
                var digest = digest(before.hash(), before.upTo(), rows.getString(3));
                var holds = number == before.number() + 1
                        && rows.getString(2).equals(before.upTo())
                        && rows.getInt(4) == digest.entries()
                        && rows.getString(5).equals(digest.hash());
                if (!holds) {
                    return Optional.of(number);
                }
                before = new Link(number, rows.getString(3), rows.getString(5));
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
                        "select number, up_to_transaction, hash from audit_seal order by number desc limit 1")) {
            return rows.next()
                    ? new Link(rows.getLong(1), rows.getString(2), rows.getString(3))
                    : new Link(0, "0", FIRST);
        }
    }

    private Digest digest(String previous, String after, String upTo) throws SQLException {
        var sha = sha256();
        sha.update(previous.getBytes(UTF_8));
        var count = 0;
        try (var entries = connection.prepareStatement(ENTRIES)) {
            entries.setString(1, after);
            entries.setString(2, upTo);
            entries.setFetchSize(1000);
            try (var rows = entries.executeQuery()) {
                while (rows.next()) {
                    update(sha, rows);
                    count++;
                }
            }
        }
        return new Digest(count, HexFormat.of().formatHex(sha.digest()));
    }

    private static void update(MessageDigest sha, ResultSet entry) throws SQLException {
        for (var column = 1; column <= 8; column++) {
            sha.update(field(entry.getString(column)).getBytes(UTF_8));
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
