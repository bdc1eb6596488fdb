package org.throughline.deploy.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The mail that was caught, each in a file that any mail program opens. The oldest goes when there is too much. */
final class Inbox {

    static final int MOST = 1_000;

    private static final String END = ".eml";
    private static final Pattern ID = Pattern.compile("[0-9]{17}-[0-9]{4,}");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;
    private final AtomicInteger number = new AtomicInteger();

    Inbox(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void keep(byte[] data) {
        var id = MOMENT.format(clock.instant()) + "-%04d".formatted(number.incrementAndGet());
        try {
            var part = Files.write(folder.resolve(id + ".part"), data);
            Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE);
            for (var old : ids().stream().skip(MOST).toList()) {
                Files.deleteIfExists(file(old));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The latest first. */
    List<String> ids() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(END))
                    .map(name -> name.substring(0, name.length() - END.length()))
                    .filter(id -> ID.matcher(id).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Caught> find(String id) {
        return source(id).map(source -> {
            try {
                return Caught.of(id, Files.getLastModifiedTime(file(id)).toInstant(), source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * All of a mail, as it came.
     *
     * @param id as it came in an address: only one of ours leads to a file
     */
    Optional<byte[]> source(String id) {
        if (!ID.matcher(id).matches() || !Files.exists(file(id))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + END);
    }
}
