package org.throughline.core.student;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Sofía,  Marín Paz,  marin paz sofia
            José,   Núñez,      nunez jose
            MATEO,  Cruz,       cruz mateo
            """)
    void ignoresCaseAndAccents(String firstName, String lastName, String searchName) {
        assertThat(SearchName.of(firstName, lastName)).isEqualTo(searchName);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ana’s Niño | ana's nino
            O‘Neill    | o'neill
            O`Neill    | o'neill
            Cruz–Paz   | cruz-paz
            Ana   Luz  | ana luz
            """)
    void whatAPhoneWrites_isWhatAKeyboardWrites(String written, String searchName) {
        assertThat(SearchName.of(written)).isEqualTo(searchName);
    }
}
