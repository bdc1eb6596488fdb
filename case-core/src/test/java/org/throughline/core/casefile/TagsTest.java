package org.throughline.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.Invalid;

class TagsTest {

    @Test
    void tags_writtenTwiceOrInCapitals_standOnceInSmallLetters() {
        assertThat(Tags.of(List.of(" State  Complaint", "", "state complaint", "Bus"))
                        .words())
                .containsExactly("bus", "state complaint");
    }

    @Test
    void theColumnGivesBackWhatItTook() {
        var column = new TagsColumn();
        var tags = Tags.of(List.of("bus", "state complaint"));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(tags)))
                .isEqualTo(tags);
        assertThat(column.convertToDatabaseColumn(Tags.NONE)).isEmpty();
        assertThat(column.convertToEntityAttribute("")).isEqualTo(Tags.NONE);
    }

    @Test
    void aLineFeedInATagMakesNoSecondOne() {
        assertThat(Tags.of(List.of("bus\nlate")).words()).containsExactly("bus late");
    }

    @Test
    void thirteenAreTooMany() {
        var thirteen = IntStream.range(0, 13).mapToObj(String::valueOf).toList();

        assertThatThrownBy(() -> Tags.of(thirteen)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Tags.of(Collections.singletonList("x".repeat(41))))
                .isInstanceOf(Invalid.class);
    }
}
