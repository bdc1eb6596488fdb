package org.throughline.docs.text.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Text that does not say in which code page it is written. */
final class PlainText {

    private static final Set<String> KINDS = Set.of("text/plain", "text/csv", "text/tab-separated-values");

    /** Enough to see the letters that differ. */
    private static final int ENOUGH = 256 * 1024;

    private PlainText() {}

    /** The parameter of a media type, or nothing where Tika finds it out: beside a mark, zeros or UTF-8. */
    static String charset(Path file, String mediaType) throws IOException {
        if (!KINDS.contains(mediaType)) {
            return "";
        }
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(ENOUGH);
        }
        var isMarked = start.length > 1 && ((start[0] & start[1] & 0xfe) == 0xfe || start[0] == 0 || start[1] == 0);
        return isMarked || CodePage.isUtf8(start) || start.length == ENOUGH
                ? ""
                : "; charset=" + CodePage.of(start).name();
    }
}
