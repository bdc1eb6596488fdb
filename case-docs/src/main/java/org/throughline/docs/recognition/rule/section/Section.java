package org.throughline.docs.recognition.rule.section;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.layout.Block;

/**
 * A part of a paper under one heading.
 *
 * @param heading as it is printed; blank for what stands before the first one
 * @param topic nothing if the heading says nothing that is known
 * @param within the topic of the section that it is a part of
 * @param page on which it begins; the first is 1
 * @param blocks what stands under it, up to the next heading
 */
public record Section(
        String heading, @Nullable Topic topic, @Nullable Topic within, int page, List<Block> blocks) {

    public Optional<Topic> about() {
        return Optional.ofNullable(topic == null ? within : topic);
    }
}
