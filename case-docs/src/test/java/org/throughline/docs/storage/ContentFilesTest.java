package org.throughline.docs.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.problem.NoRoom;
import org.throughline.core.problem.TooLarge;

class ContentFilesTest {

    static final UUID HARBOR = UUID.randomUUID();
    static final UUID SUMMIT = UUID.randomUUID();
    static final UUID DOCUMENT = UUID.randomUUID();
    static final long LIMIT = 1024 * 1024;

    @TempDir
    Path directory;

    MasterKey master;
    ContentFiles files;

    @BeforeEach
    void makeKeys() throws Exception {
        var key = directory.resolve("key/master.json");
        MasterKey.create(key);
        master = MasterKey.read(key);
        files = new ContentFiles(directory.resolve("files"), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 300_000})
    void givesBackWhatWasWritten(int size) throws Exception {
        var key = newKey(HARBOR);
        var plain = bytes(size);

        var stored = files.write(key, DOCUMENT, new ByteArrayInputStream(plain), LIMIT);

        assertThat(stored.size()).isEqualTo(size);
        try (var back = files.read(key, DOCUMENT)) {
            assertThat(back.readAllBytes()).isEqualTo(plain);
        }
    }

    @Test
    void hashesThePlainBytes() throws Exception {
        var stored = files.write(newKey(HARBOR), DOCUMENT, new ByteArrayInputStream("abc".getBytes(US_ASCII)), LIMIT);

        assertThat(stored.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void writesNothingReadable() throws Exception {
        var plain = "Mateo cries over written homework".repeat(1000).getBytes(US_ASCII);

        files.write(newKey(HARBOR), DOCUMENT, new ByteArrayInputStream(plain), LIMIT);

        assertThat(new String(Files.readAllBytes(file(HARBOR, DOCUMENT)), ISO_8859_1))
                .doesNotContain("homework");
    }

    @Test
    void leavesNothingOfAFileThatIsTooLarge() throws Exception {
        var key = newKey(HARBOR);

        assertThatThrownBy(() -> files.write(key, DOCUMENT, new ByteArrayInputStream(bytes(2000)), 1999))
                .isInstanceOf(TooLarge.class);

        assertThat(directory.resolve("files").resolve(HARBOR.toString())).isEmptyDirectory();
    }

    @Test
    void leavesNothingOfAFileForWhichThereIsNoRoom() throws Exception {
        var key = newKey(HARBOR);
        var full = new ContentFiles(directory.resolve("files"), Long.MAX_VALUE);

        assertThatThrownBy(() -> full.write(key, DOCUMENT, new ByteArrayInputStream(bytes(10)), LIMIT))
                .isInstanceOf(NoRoom.class);

        assertThat(directory.resolve("files").resolve(HARBOR.toString())).isEmptyDirectory();
    }

    @Test
    void noticesATruncatedFile() throws Exception {
        var key = newKey(HARBOR);
        files.write(key, DOCUMENT, new ByteArrayInputStream(bytes(300_000)), LIMIT);
        var whole = Files.readAllBytes(file(HARBOR, DOCUMENT));
        Files.write(file(HARBOR, DOCUMENT), Arrays.copyOf(whole, 2 * 65_536));

        assertThatThrownBy(() -> readAll(key, DOCUMENT)).isInstanceOf(IOException.class);
    }

    @Test
    void noticesAChangedFile() throws Exception {
        var key = newKey(HARBOR);
        files.write(key, DOCUMENT, new ByteArrayInputStream(bytes(300_000)), LIMIT);
        var whole = Files.readAllBytes(file(HARBOR, DOCUMENT));
        whole[150_000] ^= 1;
        Files.write(file(HARBOR, DOCUMENT), whole);

        assertThatThrownBy(() -> readAll(key, DOCUMENT)).isInstanceOf(IOException.class);
    }

    @Test
    void noFileStandsInForAnother() throws Exception {
        var key = newKey(HARBOR);
        var other = UUID.randomUUID();
        files.write(key, DOCUMENT, new ByteArrayInputStream(bytes(100)), LIMIT);
        Files.copy(file(HARBOR, DOCUMENT), file(HARBOR, other));

        assertThatThrownBy(() -> readAll(key, other)).isInstanceOf(IOException.class);
    }

    @Test
    void noOrganisationReadsTheFileOfAnother() throws Exception {
        files.write(newKey(HARBOR), DOCUMENT, new ByteArrayInputStream(bytes(100)), LIMIT);
        Files.createDirectories(file(SUMMIT, DOCUMENT).getParent());
        Files.copy(file(HARBOR, DOCUMENT), file(SUMMIT, DOCUMENT));
        var summit = newKey(SUMMIT);

        assertThatThrownBy(() -> readAll(summit, DOCUMENT)).isInstanceOf(IOException.class);
    }

    TenantKey newKey(UUID tenant) throws Exception {
        return new TenantKey(tenant, master.unwrap(master.wrap(TenantKey.generate(), tenant), tenant));
    }

    void readAll(TenantKey key, UUID document) throws Exception {
        try (var in = files.read(key, document)) {
            in.readAllBytes();
        }
    }

    Path file(UUID tenant, UUID document) {
        return directory.resolve("files").resolve(tenant.toString()).resolve(document.toString());
    }

    static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
