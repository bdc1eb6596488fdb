package org.throughline.docs.text.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.throughline.docs.text.protocol.TidyText;

/** What stands over a letter: from whom, to whom, when and about what. */
final class LetterHeaders {

    /** As long as they are at most. */
    static final int LONGEST = 64 * 1024;

    private LetterHeaders() {}

    static List<String> before(List<String> pages, Path file, Metadata metadata) throws IOException {
        var headers = new StringBuilder();
        add(headers, "Subject", metadata.getValues(TikaCoreProperties.SUBJECT));
        add(headers, "Subject", headers.isEmpty() ? metadata.getValues(TikaCoreProperties.TITLE) : new String[0]);
        add(headers, "From", metadata.getValues(Message.MESSAGE_FROM));
        add(headers, "To", metadata.getValues(Message.MESSAGE_TO));
        add(headers, "Cc", metadata.getValues(Message.MESSAGE_CC));
        add(headers, "Date", sent(file).stream().toArray(String[]::new));
        return pages.stream().allMatch(String::isBlank) && headers.isEmpty()
                ? pages
                : List.of(TidyText.tidied(headers + "\n" + String.join("\n", pages)));
    }

    /** @param letter its beginning */
    static Optional<String> subject(byte[] letter) {
        var lines = new String(letter, StandardCharsets.ISO_8859_1)
                .replaceAll("\r?\n[ \t]+", " ")
                .lines()
                .toList();
        return lines.stream()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.regionMatches(true, 0, "Subject:", 0, 8))
                .map(line -> DecoderUtil.decodeEncodedWords(line.substring(8).strip(), DecodeMonitor.SILENT))
                .filter(subject -> !subject.isBlank())
                .findFirst();
    }

    /** As the sender wrote it: in another time zone it may be another day. */
    private static Optional<String> sent(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1)
                    .lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.regionMatches(true, 0, "Date:", 0, 5))
                    .map(line -> line.substring(5).strip())
                    .findFirst();
        }
    }

    private static void add(StringBuilder headers, String name, String[] values) {
        if (values.length > 0) {
            headers.append(name).append(": ").append(String.join(", ", values)).append('\n');
        }
    }
}
