package org.throughline.docs.document;

import java.util.UUID;

/**
 * Where a photo stood among those that somebody chose together: they may be the pages of one paper.
 *
 * @param together the same for all of them
 * @param place in the order in which they were chosen, whichever arrived first
 */
public record Choice(UUID together, long place) {}
