package org.throughline.docs.recognition.rule.plan;

import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.text.layout.Layout;

/** Reads what an IEP, an amendment or a 504 plan says. */
public final class PlanReader {

    private PlanReader() {}

    public static PlanContent read(Layout layout) {
        return PlanContent.NOTHING;
    }
}
