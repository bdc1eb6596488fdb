package org.throughline.core.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the newest seals were, written down outside of the database from time to time: a chain that was made anew, or
 * whose end was cut off, does not hold these any more. One line each, only ever added to.
 */
public final class Anchors {

    private final Path file;

    public Anchors(Path file) {
        this.file = file;
    }

    /** Writes nothing if there is no seal yet, or none since the last line. */
    public void add(UUID organisation, Connection connection, Instant now) throws SQLException, IOException {
        var newest = newest(connection);
        var last = of(organisation);
        if (newest.isPresent()
                && (last.isEmpty() || last.getLast().number() != newest.get().number())) {
            var seal = newest.get();
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(
                    file, now + " " + organisation + " " + seal.number() + " " + seal.hash() + "\n", CREATE, APPEND);
        }
    }

    /** The number of the first seal that was written down and is no longer what it was. */
    public Optional<Long> firstMissing(UUID organisation, Connection connection) throws SQLException, IOException {
        for (var anchor : of(organisation)) {
            if (!isThere(anchor, connection)) {
                return Optional.of(anchor.number());
            }
        }
        return Optional.empty();
    }

    private record Anchor(long number, String hash) {}

    private List<Anchor> of(UUID organisation) throws IOException {
        var anchors = new ArrayList<Anchor>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file, UTF_8)) {
                var words = line.split(" ", -1);
                if (words.length == 4 && words[1].equals(organisation.toString())) {
                    anchors.add(new Anchor(Long.parseLong(words[2]), words[3]));
                }
            }
        }
        return anchors;
    }

    private static Optional<Anchor> newest(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select number, hash from audit_seal order by number desc limit 1")) {
            return rows.next() ? Optional.of(new Anchor(rows.getLong(1), rows.getString(2))) : Optional.empty();
        }
    }

    private static boolean isThere(Anchor anchor, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from audit_seal where number = ? and hash = ?")) {
            statement.setLong(1, anchor.number());
            statement.setString(2, anchor.hash());
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
