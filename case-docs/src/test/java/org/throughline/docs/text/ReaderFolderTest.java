package org.throughline.docs.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderFolderTest {

    @TempDir
    Path folder;

    @Test
    void wipe_takesAlsoWhatAHostileProgramHasShut() throws Exception {
        var reader = Files.createDirectories(folder.resolve("reader"));
        var shut = Files.createDirectories(reader.resolve("x/y"));
        Files.writeString(reader.resolve("document"), "plain");
        Files.writeString(shut.resolve("copy"), "plain");
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(reader.resolve("x"), PosixFilePermissions.fromString("---------"));

        ReaderFolder.wipe(reader);

        assertThat(reader).doesNotExist();
    }

    @Test
    void wipe_ofWhatIsGone_isDone() {
        assertThatNoException().isThrownBy(() -> ReaderFolder.wipe(folder.resolve("gone")));
    }
}
