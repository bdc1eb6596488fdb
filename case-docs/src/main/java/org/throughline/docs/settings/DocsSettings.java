package org.throughline.docs.settings;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The environment, read once.
 *
 * @param files where the encrypted files lie
 * @param index where the full-text indexes lie
 * @param masterKey the file of the key that encrypts the organisations' keys; never beside the data
 * @param uploadLimit in bytes
 * @param readers how many processes read documents
 * @param scanners how many processes read scans and photos, each of which takes one processor
 * @param sandboxRequired whether nothing is read where the files of this machine would be in sight of what reads
 * @param clamav where a malware scanner listens, if there is one; a host is looked up anew for each file
 */
public record DocsSettings(
        Path files,
        Path index,
        Path masterKey,
        long uploadLimit,
        int readers,
        int scanners,
        @Nullable SocketAddress clamav,
        boolean sandboxRequired) {

    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(?<host>\\[[0-9A-Fa-f:.]+]|[^\\s:/\\[\\]]+):(?<port>[1-9][0-9]{0,4})");
    /** What every system gives the name of a socket. */
    private static final int LONGEST_SOCKET = 103;

    static DocsSettings of(Map<String, String> environment) {
        var files = path(environment, "THROUGHLINE_FILES");
        var masterKey = path(environment, "THROUGHLINE_MASTER_KEY_FILE");
        if (masterKey.startsWith(files)) {
            throw new IllegalStateException("THROUGHLINE_MASTER_KEY_FILE must not lie inside of THROUGHLINE_FILES");
        }
        return new DocsSettings(
                files,
                path(environment, "THROUGHLINE_INDEX"),
                masterKey,
                1024L * 1024 * number(environment, "THROUGHLINE_UPLOAD_MAX_MB", 50),
                number(environment, "THROUGHLINE_READERS", 2),
                number(environment, "THROUGHLINE_SCANNERS", Runtime.getRuntime().availableProcessors()),
                clamav(environment.getOrDefault("THROUGHLINE_CLAMAV", "")),
                environment.getOrDefault("THROUGHLINE_SANDBOX", "").equals("required"));
    }

    private static @Nullable SocketAddress clamav(String value) {
        if (value.isBlank()) {
            return null;
        }
        if (value.startsWith("/") && value.getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET) {
            return UnixDomainSocketAddress.of(value);
        }
        var address = HOST_AND_PORT.matcher(value);
        if (!address.matches() || Integer.parseInt(address.group("port")) > 65_535) {
            throw new IllegalStateException("THROUGHLINE_CLAMAV must be a socket like /run/clamav/clamd.ctl"
                    + " or an address like 127.0.0.1:3310, not " + value);
        }
        return InetSocketAddress.createUnresolved(address.group("host"), Integer.parseInt(address.group("port")));
    }

    private static Path path(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }

    static int number(Map<String, String> environment, String name, int otherwise) {
        var value = environment.getOrDefault(name, String.valueOf(otherwise));
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalStateException(name + " must be a number of at least 1, not " + value);
        }
        return Integer.parseInt(value);
    }
}
