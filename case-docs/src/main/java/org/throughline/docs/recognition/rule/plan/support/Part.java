package org.throughline.docs.recognition.rule.plan.support;

import java.util.List;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Block;

/**
 * What stands in a plan about one thing.
 *
 * @param heading as it is printed
 * @param blocks may be none where the form prints a heading and no more
 */
record Part(Topic topic, String heading, List<Block> blocks) {

    Part {
        blocks = List.copyOf(blocks);
    }
}
