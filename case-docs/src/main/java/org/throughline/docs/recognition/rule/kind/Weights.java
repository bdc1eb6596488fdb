package org.throughline.docs.recognition.rule.kind;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.throughline.docs.document.DocumentType;

/** How much each piece of evidence says for each kind: log-odds, which add up. The figures are data. */
public final class Weights {

    /** Evidence that is words: a letter or a form of that kind uses them. */
    public record Cue(String name, Pattern words) {}

    private static final Map<String, Map<DocumentType, Double>> WEIGHTS = read();

    private Weights() {}

    public static Map<DocumentType, Double> of(String evidence) {
        return WEIGHTS.getOrDefault(evidence, Map.of());
    }

    /** The words that are looked for in the text. */
    public static List<Cue> cues() {
        return lines("words.tsv").stream()
                .map(line -> line.split("\t", 2))
                .map(columns -> new Cue(columns[0], Pattern.compile("\\b(?:" + columns[1] + ")")))
                .toList();
    }

    private static Map<String, Map<DocumentType, Double>> read() {
        var weights = new LinkedHashMap<String, Map<DocumentType, Double>>();
        for (var line : lines("weights.tsv")) {
            var columns = line.split("\t", 2);
            var ofKinds = new EnumMap<DocumentType, Double>(DocumentType.class);
            for (var weight : columns[1].split(" ", -1)) {
                var parts = weight.split("=", 2);
                ofKinds.put(DocumentType.valueOf(parts[0]), Double.valueOf(parts[1]));
            }
            weights.put(columns[0], ofKinds);
        }
        return weights;
    }

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(Weights.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
