package org.throughline.docs.index;

import java.util.Set;
import java.util.UUID;

/**
 * Where an index is not what its database says, by id of the document.
 *
 * @param missing not in the index, or not with all pages
 * @param surplus in the index though the database has no such document or pages
 * @param stale with other words or other facts than the database has
 * @param agreeing how many documents are what they must be
 * @param waiting how many come with the next search: they have changed since the index was written
 */
public record IndexDifference(Set<UUID> missing, Set<UUID> surplus, Set<UUID> stale, int agreeing, int waiting) {

    public boolean isNone() {
        return missing.isEmpty() && surplus.isEmpty() && stale.isEmpty();
    }
}
