package org.throughline.core.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Migrations that landed are never edited: databases out there ran them, and refuse to start when they differ. */
class LandedMigrationsTest {

    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** As {@code sha256sum} writes it: the checksum, two blanks, the name. */
    static final Path LANDED = Path.of("src/test/resources/db/landed-migrations.txt");

    @Test
    void landedMigration_hasTheChecksumItLandedWith() throws Exception {
        var there = there();

        landed().forEach((name, checksum) -> assertThat(there)
                .as("%s landed, and databases have run it: take your change back and write it as a new migration", name)
                .containsEntry(name, checksum));
    }

    @Test
    void newMigration_isListedWhenItLands() throws Exception {
        var landed = landed();

        there().forEach((name, checksum) -> assertThat(landed)
                .as(
                        "%s is new: add the line \"%s  %s\" to %s in the commit with which it lands",
                        name, checksum, name, LANDED)
                .containsKey(name));
    }

    static Map<String, String> landed() throws Exception {
        return Files.readAllLines(LANDED).stream()
                .map(line -> line.split("  ", 2))
                .collect(toMap(line -> line[1], line -> line[0]));
    }

    static Map<String, String> there() throws Exception {
        try (var files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .collect(toMap(file -> file.getFileName().toString(), LandedMigrationsTest::checksum));
        }
    }

    /** Whatever the checkout makes of line ends. */
    static String checksum(Path file) {
        try {
            var text = Files.readString(file).replace("\r\n", "\n");
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
