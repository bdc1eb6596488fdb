package org.throughline.core.job;

import java.util.UUID;

/** What a job carries: for which organisation, about what. Ids, never content. */
record JobData(UUID tenant, UUID subject) {}
