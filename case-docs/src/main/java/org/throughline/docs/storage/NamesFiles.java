package org.throughline.docs.storage;

import java.util.UUID;

/** A feature whose rows name files of the store. Whoever puts files there says so here, or they are swept away. */
public interface NamesFiles {

    /** In a transaction of the organisation that the file lies under. */
    boolean names(UUID file);
}
