package org.throughline.docs.text.layout;

import java.util.List;

/**
 * A document as it is laid out.
 *
 * @param blocks in the order in which they are read, without what runs along on each page
 * @param running what stands above and below on each page
 * @param sizes of its pages; {@link PageSize#UNKNOWN} where nothing is known of the paper, only of the text
 */
public record Layout(List<Block> blocks, List<Line> running, List<PageSize> sizes) {

    /** How many pages there are. */
    public int pages() {
        return sizes.size();
    }
}
