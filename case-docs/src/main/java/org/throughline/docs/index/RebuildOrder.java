package org.throughline.docs.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * That somebody wants an index made anew: a file beside the indexes, for whoever may write there has them in hand
 * anyway. It goes when it is done.
 */
public record RebuildOrder(Path folder, UUID tenant) {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.rebuild");

    static List<RebuildOrder> in(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> new RebuildOrder(folder, UUID.fromString(name.group(1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void give() throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(failure());
        Files.writeString(file(), "");
    }

    public boolean isOpen() {
        return Files.exists(file());
    }

    public boolean hasFailed() {
        return Files.exists(failure());
    }

    void done() throws IOException {
        Files.deleteIfExists(file());
    }

    void failed() {
        try {
            Files.move(file(), failure(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return folder.resolve(tenant + ".rebuild");
    }

    private Path failure() {
        return folder.resolve(tenant + ".rebuild-failed");
    }
}
