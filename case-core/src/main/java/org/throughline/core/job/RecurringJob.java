package org.throughline.core.job;

import java.time.Duration;
import java.util.UUID;

/**
 * Work that comes round again and again in every organisation. The feature whose work it is implements it; every bean
 * that does is found and run, on one server at a time and never twice at once.
 */
public interface RecurringJob {

    /** As it stands in the table of jobs: never renamed. */
    String name();

    /** From the end of one round through all organisations to the beginning of the next. */
    Duration pause();

    /** How soon after a server has started a round begins at the latest. */
    default Duration afterStart() {
        return pause();
    }

    /** Does the work of one organisation, outside of any transaction. What fails here holds up no other organisation. */
    void run(UUID tenant) throws Exception;
}
