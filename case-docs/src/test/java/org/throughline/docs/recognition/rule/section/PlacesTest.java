package org.throughline.docs.recognition.rule.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.Area;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.PageSize;
import org.throughline.docs.text.layout.Segment;
import org.throughline.docs.text.layout.Word;

class PlacesTest {

    private static final Line UPPER = line(1, new Box(50, 100, 150, 110));
    private static final Line LOWER = line(1, new Box(50, 112, 250, 122));
    private static final Line NEXT_PAGE = line(2, new Box(-5, 0, 100, 20));

    @Test
    void linesOverTwoPages_haveAnAreaOnEach_withinThePage() {
        var size = new PageSize(500, 1000);

        var place = new Places(new Layout(List.of(), List.of(), List.of(size, size)))
                .ofLines(List.of(UPPER, LOWER, NEXT_PAGE));

        assertThat(place.page()).isEqualTo(1);
        assertThat(place.areas()).containsExactly(new Area(1, 1000, 1000, 4000, 220), new Area(2, 0, 0, 2000, 200));
    }

    @Test
    void pageOfUnknownSize_hasNoAreas() {
        var place = new Places(new Layout(List.of(), List.of(), List.of(PageSize.UNKNOWN))).ofLines(List.of(UPPER));

        assertThat(place.page()).isEqualTo(1);
        assertThat(place.areas()).isEmpty();
    }

    private static Line line(int page, Box box) {
        return new Line(page, List.of(new Segment(List.of(new Word("word", box, 10, false)))));
    }
}
