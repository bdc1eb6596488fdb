package org.throughline.docs.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The words of the trade, in files beside this: columns parted by tabs, after lines that begin with {@code #}. */
final class Vocabulary {

    private Vocabulary() {}

    static List<String[]> lines(String file) {
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
