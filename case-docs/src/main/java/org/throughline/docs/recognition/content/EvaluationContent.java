package org.throughline.docs.recognition.content;

import java.util.List;

/** What an evaluation says: its areas, its scores, the needs that it names and what it recommends. */
public record EvaluationContent(
        List<String> areas, List<TestScore> scores, List<Need> needs, List<Recommendation> recommendations) {

    public static final EvaluationContent NOTHING = new EvaluationContent(List.of(), List.of(), List.of(), List.of());

    public EvaluationContent {
        areas = List.copyOf(areas);
        scores = List.copyOf(scores);
        needs = List.copyOf(needs);
        recommendations = List.copyOf(recommendations);
    }
}
