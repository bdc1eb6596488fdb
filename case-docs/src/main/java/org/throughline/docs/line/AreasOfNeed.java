package org.throughline.docs.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Areas of need, such as reading fluency or self-care, and how much a text speaks of each. */
public final class AreasOfNeed {

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

    /** Who speaks of a narrow area speaks a little of the wider one, too. */
    private static final double WIDER = 0.5;

    private static final Map<String, List<Cue>> CUES = cues("areas.tsv");
    private static final Map<String, List<String>> WIDER_AREAS = areas("areas.tsv");
    private static final Map<String, List<Cue>> SERVICES = cues("service-areas.tsv");
    private static final Map<String, List<String>> SERVED = areas("service-areas.tsv");

    private AreasOfNeed() {}

    private static Map<String, List<Cue>> cues(String file) {
        var cues = new LinkedHashMap<String, List<Cue>>();
        for (var line : Vocabulary.lines(file)) {
            cues.put(
                    line[0],
                    Arrays.stream(line[1].strip().split(" +"))
                            .map(cue -> new Cue(List.of(cue.split("\\+"))))
                            .toList());
        }
        return cues;
    }

    /** The areas of the third column. */
    private static Map<String, List<String>> areas(String file) {
        var areas = new HashMap<String, List<String>>();
        Vocabulary.lines(file).stream()
                .filter(line -> line.length > 2)
                .forEach(line -> areas.put(line[0], List.of(line[2].split(" ", -1))));
        return areas;
    }

    /** By area, how many of its words the text holds, and half as much of wider areas; others are not in it. */
    public static Map<String, Double> of(String text) {
        var areas = named(text);
        addWider(areas);
        return areas;
    }

    /** By area, how many of its words the text holds; areas that it does not speak of are not in it. */
    static Map<String, Double> named(String text) {
        var words = Phrases.words(text);
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

    private static void addWider(Map<String, Double> areas) {
        for (var area : List.copyOf(areas.keySet())) {
            for (var wider : WIDER_AREAS.getOrDefault(area, List.of())) {
                areas.merge(wider, WIDER * areas.getOrDefault(area, 0.0), Math::max);
            }
        }
    }

    /** The areas that a service of this name usually serves; none if the name says nothing of it. */
    static List<String> servedBy(String service) {
        var words = Phrases.words(service);
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
