package org.throughline.web.reading.content;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.PaperContent;
import org.throughline.docs.recognition.content.TestScore;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Table;
import org.throughline.web.ui.Tone;

/** The scores of an evaluation, each under its test and with the page it stands on. */
final class ScoreTable extends Composite<Div> {

    private final transient PlaceLinks links;
    private final Table table;

    private ScoreTable(List<TestScore> scores, PlaceLinks links) {
        this.links = links;
        table = new Table(
                        getTranslation("content.scores", scores.size()),
                        getTranslation("content.measure"),
                        getTranslation("content.score"),
                        getTranslation("content.place"))
                .stackedOnPhones(1);
        scores.stream().limit(ContentSection.MOST).forEach(this::add);
        getContent().add(table);
    }

    /** Nothing where there are none. */
    static Optional<ContentSection> of(List<TestScore> scores, PlaceLinks links) {
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContentSection(
                        "content.scores",
                        scores.size(),
                        new ScoreTable(scores, links),
                        scores.stream().anyMatch(score -> links.isShown(links.to(score.place(), score.measure())))));
    }

    private void add(TestScore score) {
        var on = score.on() == null ? null : DateWords.of(score.on(), getLocale());
        var address = links.to(score.place(), score.measure());
        var page =
                new LinkTo(address, getTranslation("content.page", score.place().page()));
        page.setAriaLabel(getTranslation("content.page-of", score.place().page(), score.measure()));
        page.markCurrent(links.isShown(address));
        var measure = twoLines(score.measure(), joined(score.test(), on));
        if (!PaperContent.isSure(score.confidence())) {
            measure.add(new StateBadge(Tone.CHECK, Icon.EYE, getTranslation("content.check")));
        }
        var percentile = score.percentile() == null ? null : getTranslation("content.percentile", score.percentile());
        table.row(measure, twoLines(score.score(), joined(score.kind(), range(score), percentile)), page);
    }

    private static @Nullable String range(TestScore score) {
        return score.low() == null || score.high() == null ? null : score.low() + "–" + score.high();
    }

    private static String joined(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static Div twoLines(String first, String second) {
        var under = new Div(second);
        under.addClassNames("s", "muted");
        return new Div(new Span(first), under);
    }
}
