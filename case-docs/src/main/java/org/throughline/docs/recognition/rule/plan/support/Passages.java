package org.throughline.docs.recognition.rule.plan.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.content.Place;

final class Passages {

    private static final int LONGEST = 3_000;

    private Passages() {}

    static @Nullable Passage of(List<String> texts, Place place) {
        var text = String.join(" ", texts).replaceAll("\\s{2,20}", " ").strip();
        return text.isEmpty() ? null : new Passage(text.substring(0, Math.min(LONGEST, text.length())), place);
    }
}
