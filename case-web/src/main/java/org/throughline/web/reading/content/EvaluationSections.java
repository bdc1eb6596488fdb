package org.throughline.web.reading.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.Need;

/** An evaluation: its scores, the needs that it names, and what it recommends. */
record EvaluationSections(PlaceLinks links) {

    List<ContentSection> of(EvaluationContent evaluation) {
        return Stream.of(
                        ScoreTable.of(evaluation.scores(), links),
                        ContentSection.of("content.needs", evaluation.needs(), this::need),
                        ContentSection.of(
                                "content.recommendations",
                                evaluation.recommendations(),
                                one -> new ContentItem(links).named(one.text()).at(one.place(), one.text())))
                .flatMap(Optional::stream)
                .toList();
    }

    private ContentItem need(Need need) {
        return new ContentItem(links)
                .named(need.area())
                .at(need.place(), need.text())
                .sure(need.confidence())
                .words(need.text());
    }
}
