package org.throughline.core.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wren Okonkwo-Tate  | wren okonkwo tate
            Okonkwo-Tate, Wren | okonkwo tate wren
            José  NÚÑEZ        | jose nunez
            O'Neil             | oneil
            '  '               | ''
            """)
    void name_isSplitIntoItsWordsWithoutMarks(String typed, String words) {
        assertThat(TypedName.of(typed).words()).isEqualTo(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }
}
