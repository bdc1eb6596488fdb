package org.throughline.docs.text.layout;

import java.util.List;

/**
 * A document as it is laid out.
 *
 * @param blocks in the order in which they are read, without what runs along on each page
 * @param running what stands above and below on each page
 * @param pages how many there are
 */
public record Layout(List<Block> blocks, List<Line> running, int pages) {}
