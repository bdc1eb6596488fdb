package org.throughline.deploy.bench.reading.part;

import java.util.List;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;

/** One part of what is read, compared with the truth. */
public interface Part {

    /** What belongs to each need. */
    Part LINKS = new Links();

    List<Part> ALL = List.of(
            new Kind(),
            new Dates(),
            new Student(),
            new Goals(),
            new Services(),
            new LevelsAndNeeds(),
            new Sections(),
            LINKS,
            new Evaluation(),
            new Progress(),
            new Notice(),
            new Inventions());

    /** Marks nothing where the truth does not tell of it. */
    void mark(Truth truth, Answer answer, Marks marks);
}
