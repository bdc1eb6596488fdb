package org.throughline.docs.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.text.protocol.PagePrint;
import org.throughline.docs.text.protocol.PlacedRule;
import org.throughline.docs.text.protocol.PlacedWord;

class PagePrintColumnTest {

    private final PagePrintColumn column = new PagePrintColumn();

    @Test
    void pageOfLongAgo_hasItsWordsAndNoRules() {
        var print = column.convertToEntityAttribute("100 200 300 40 Speech\n500 200 80 40 -\n600 200 10 40 |");

        assertThat(print)
                .isEqualTo(PagePrint.of(List.of(
                        new PlacedWord("Speech", 100, 200, 300, 40),
                        new PlacedWord("-", 500, 200, 80, 40),
                        new PlacedWord("|", 600, 200, 10, 40))));
    }

    @Test
    void pageWithRules_isTheSameAgain() {
        var print = new PagePrint(
                List.of(new PlacedWord("Goal", 0, 0, 10_000, 10_000)),
                List.of(new PlacedRule(true, 500, 100, 9_000), new PlacedRule(false, 100, 500, 9_500)),
                12_941,
                -70);

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(print)))
                .isEqualTo(print);
    }

    @Test
    void pageWithoutWords_isTheSameAgain() {
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(PagePrint.NONE)))
                .isEqualTo(PagePrint.NONE);
    }
}
