package org.throughline.docs.text.protocol;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** What is found out about a text by rules. The reading process finds who knows them as a service of the class path. */
@FunctionalInterface
public interface TextRules {

    /** Says what was found in words of its own, which are no longer than {@link Findings#MOST_BYTES}. */
    void apply(List<String> pages, DataOutputStream found) throws IOException;
}
