package org.throughline.docs.text.protocol;

import java.io.DataOutputStream;
import java.io.IOException;

/** What is found out about a text by rules. The reading process finds who knows them as a service of the class path. */
@FunctionalInterface
public interface TextRules {

    /** Says what was found in words of its own, which are no longer than {@link Findings#MOST_BYTES}. */
    void apply(LaidOutText text, DataOutputStream found) throws IOException;
}
