package org.throughline.docs.text.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            modiﬁcations and diﬃculty | modifications and difficulty
            accommo-/dations of        | accommodations of
            con­/firm                  | confirm
            con­firm                   | confirm
            a self-/esteem goal        | a self-esteem goal
            a well-known one           | a well-known one
            Smith-/Jones               | Smith-/Jones
            pages 12-/14               | pages 12-/14
            one -/two                  | one -/two
            """)
    void aWord_isWhole(String printed, String whole) {
        assertThat(WholeWords.in(printed.replace('/', '\n'))).isEqualTo(whole.replace('/', '\n'));
    }
}
