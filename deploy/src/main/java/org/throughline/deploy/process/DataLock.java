package org.throughline.deploy.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One command at a time on a data folder. */
public final class DataLock {

    private DataLock() {}

    public static void holding(Path data, Runnable work) throws IOException {
        Files.createDirectories(data);
        try (var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new CannotStart(
                        "Another deploy/up, deploy/down or deploy/rotate-master-key is at work on " + data + ".");
            }
            work.run();
        }
    }
}
