package org.throughline.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            IEP 2026.pdf | attachment; filename="IEP 2026.pdf"; filename*=UTF-8''IEP%202026.pdf
            niño.pdf     | attachment; filename="ni_o.pdf"; filename*=UTF-8''ni%C3%B1o.pdf
            a"b;c.pdf    | attachment; filename="a_b;c.pdf"; filename*=UTF-8''a%22b%3Bc.pdf
            """)
    void anyNameMakesAHeaderThatCannotBeBrokenOutOf(String fileName, String header) {
        assertThat(Attachment.header(fileName)).isEqualTo(header);
    }
}
