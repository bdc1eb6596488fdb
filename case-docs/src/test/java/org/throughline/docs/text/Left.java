package org.throughline.docs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;

/** What reading processes may leave behind. */
final class Left {

    /** For which all of these tests read. */
    static final Supplier<UUID> ORGANISATION = () -> new UUID(0, 1);

    private Left() {}

    static void nothing() throws IOException {
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
        try (var folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            var own = ReaderFolder.PREFIX + ProcessHandle.current().pid() + "-";
            assertThat(folders.filter(path -> path.getFileName().toString().startsWith(own)))
                    .isEmpty();
        }
    }
}
