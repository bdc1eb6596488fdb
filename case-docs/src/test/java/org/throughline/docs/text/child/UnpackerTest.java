package org.throughline.docs.text.child;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.tika.config.TikaConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackerTest {

    @TempDir
    Path directory;

    /** What a library says of a damaged archive is of many kinds, and none of them is the end of the process. */
    @Test
    void archive_someOfWhoseBitsHaveTurned_isUnpackedAsFarAsItGoes() throws Exception {
        var config = TikaConfig.getDefaultConfig();
        var good = archive();
        var random = new Random(20261130);
        var file = directory.resolve("document");
        for (var round = 0; round < 2_000; round++) {
            var bad = good.clone();
            for (var count = 0; count < 1 + round % 60; count++) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, bad);
            var unpacker = new Unpacker(config, directory, new DataOutputStream(OutputStream.nullOutputStream()));

            assertThatCode(() -> unpacker.unpack(file, TextReader.ARCHIVE))
                    .as("round " + round)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : new String[] {"a.txt", "b/c.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("Mateo will read ninety words a minute. ".repeat(20).getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
