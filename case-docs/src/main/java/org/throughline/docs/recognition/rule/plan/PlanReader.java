package org.throughline.docs.recognition.rule.plan;

import java.util.List;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.rule.plan.service.ServicesReader;
import org.throughline.docs.recognition.rule.plan.support.AccommodationsReader;
import org.throughline.docs.recognition.rule.plan.support.ExtendedYearReader;
import org.throughline.docs.recognition.rule.plan.support.PlacementReader;
import org.throughline.docs.recognition.rule.plan.support.TestingReader;
import org.throughline.docs.recognition.rule.plan.support.TransitionReader;
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
                AccommodationsReader.read(layout, sections),
                PlacementReader.read(layout, sections),
                ExtendedYearReader.read(layout, sections),
                TransitionReader.read(layout, sections),
                null,
                TestingReader.read(layout, sections),
                null,
                List.of(),
                List.of());
    }
}
