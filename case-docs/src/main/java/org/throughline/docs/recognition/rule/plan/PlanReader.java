package org.throughline.docs.recognition.rule.plan;

import java.util.List;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.rule.plan.service.ServicesReader;
import org.throughline.docs.recognition.rule.section.Sections;
import org.throughline.docs.text.layout.Layout;

/** Reads what an IEP, an amendment or a 504 plan says. */
public final class PlanReader {

    private PlanReader() {}

    public static PlanContent read(Layout layout) {
        var sections = Sections.of(layout);
        return new PlanContent(
                List.of(),
                List.of(),
                List.of(),
                ServicesReader.read(layout, sections),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
