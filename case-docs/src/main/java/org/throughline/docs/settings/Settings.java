package org.throughline.docs.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * The environment, read once.
 *
 * @param files where the encrypted files lie
 * @param index where the full-text indexes lie
 * @param masterKey the file of the key that encrypts the organisations' keys; never beside the data
 * @param uploadLimit in bytes
 * @param readers how many processes read documents
 * @param scanners how many processes read scans and photos, each of which takes one processor
 */
public record Settings(Path files, Path index, Path masterKey, long uploadLimit, int readers, int scanners) {

    static Settings of(Map<String, String> environment) {
        var files = path(environment, "THROUGHLINE_FILES");
        var masterKey = path(environment, "THROUGHLINE_MASTER_KEY_FILE");
        if (masterKey.startsWith(files)) {
            throw new IllegalStateException("THROUGHLINE_MASTER_KEY_FILE must not lie inside of THROUGHLINE_FILES");
        }
        return new Settings(
                files,
                path(environment, "THROUGHLINE_INDEX"),
                masterKey,
                1024L * 1024 * number(environment, "THROUGHLINE_UPLOAD_MAX_MB", 50),
                number(environment, "THROUGHLINE_READERS", 2),
                number(environment, "THROUGHLINE_SCANNERS", Runtime.getRuntime().availableProcessors()));
    }

    private static Path path(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        var value = environment.getOrDefault(name, String.valueOf(otherwise));
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalStateException(name + " must be a number of at least 1, not " + value);
        }
        return Integer.parseInt(value);
    }
}
