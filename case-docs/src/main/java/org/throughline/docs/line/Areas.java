package org.throughline.docs.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Areas of need, such as reading fluency or self-care, and how much a text speaks of each. */
public final class Areas {

    /** Words that must all be there, told by their beginnings. */
    private record Cue(List<String> beginnings) {

        boolean isIn(List<String> words) {
            return beginnings.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
        }

        /** Two words together say more than one. */
        double weight() {
            return beginnings.size() == 1 ? 1 : 1.6;
        }
    }

    private static final Map<String, List<Cue>> CUES = cues("areas.tsv", 1);
    private static final Map<String, List<Cue>> SERVICES = cues("service-areas.tsv", 1);
    private static final Map<String, List<String>> SERVED = served();

    private Areas() {}

    private static List<String[]> lines(String file) {
        try (var in = Objects.requireNonNull(Areas.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, List<Cue>> cues(String file, int column) {
        var cues = new LinkedHashMap<String, List<Cue>>();
        for (var line : lines(file)) {
            cues.put(
                    line[0],
                    Arrays.stream(line[column].strip().split(" +"))
                            .map(cue -> new Cue(List.of(cue.split("\\+"))))
                            .toList());
        }
        return cues;
    }

    private static Map<String, List<String>> served() {
        var served = new HashMap<String, List<String>>();
        lines("service-areas.tsv").forEach(line -> served.put(line[0], List.of(line[2].split(" "))));
        return served;
    }

    /** By area, how many of its words the text holds; areas that it does not speak of are not in it. */
    public static Map<String, Double> of(String text) {
        var words = Tokens.of(text);
        var areas = new LinkedHashMap<String, Double>();
        CUES.forEach((area, cues) -> {
            var weight = cues.stream()
                    .filter(cue -> cue.isIn(words))
                    .mapToDouble(Cue::weight)
                    .sum();
            if (weight > 0) {
                areas.put(area, weight);
            }
        });
        return areas;
    }

    /** The areas that a service of this name usually serves; none if the name says nothing of it. */
    static List<String> servedBy(String service) {
        var words = Tokens.of(service);
        var areas = new ArrayList<String>();
        SERVICES.forEach((kind, cues) -> {
            if (cues.stream().anyMatch(cue -> cue.isIn(words))) {
                areas.addAll(SERVED.getOrDefault(kind, List.of()));
            }
        });
        return areas;
    }

    /** How much two texts speak of the same areas, 0 to 1. */
    public static double shared(Map<String, Double> one, Map<String, Double> other) {
        var both = one.entrySet().stream()
                .mapToDouble(area -> area.getValue() * other.getOrDefault(area.getKey(), 0.0))
                .sum();
        var length = Math.sqrt(squares(one) * squares(other));
        return length == 0 ? 0 : both / length;
    }

    private static double squares(Map<String, Double> areas) {
        return areas.values().stream().mapToDouble(weight -> weight * weight).sum();
    }
}
