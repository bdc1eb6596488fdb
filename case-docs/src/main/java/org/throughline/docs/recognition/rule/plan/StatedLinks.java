package org.throughline.docs.recognition.rule.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.StatedLink;
import org.throughline.docs.recognition.rule.plan.goal.ReadGoal;

/** Which goal the paper itself ties to which need: by the need's number, or by its words. */
final class StatedLinks {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    private StatedLinks() {}

    static List<StatedLink> of(List<Need> needs, List<ReadGoal> goals) {
        Map<String, List<String>> links = new LinkedHashMap<>();
        for (var goal : goals) {
            need(goal.need(), needs)
                    .ifPresent(need -> links.computeIfAbsent(need.text(), key -> new ArrayList<>())
                            .add(goal.goal().number()));
        }
        return links.entrySet().stream()
                .map(link -> new StatedLink(link.getKey(), link.getValue(), List.of(), List.of()))
                .toList();
    }

    private static Optional<Need> need(String stated, List<Need> needs) {
        if (stated.isBlank()) {
            return Optional.empty();
        }
        var words = NormalizedText.folded(stated).strip();
        var same = needs.stream()
                .filter(need -> words.contains(NormalizedText.folded(need.text())))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        var number = NUMBER.matcher(words);
        return number.find()
                ? needs.stream()
                        .skip(Math.max(0, Integer.parseInt(number.group()) - 1L))
                        .findFirst()
                : Optional.empty();
    }
}
