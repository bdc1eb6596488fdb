package org.throughline.web.staticfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastingFilesTest {

    @ParameterizedTest
    @CsvSource({
        "/VAADIN/build/indexhtml-NGi36Okl.js, true",
        "/fonts/atkinson-hyperlegible-next-latin.woff2, true",
        "/styles/throughline.css, false",
        "/VAADIN/static/push.js, false",
        "/sw.js, false"
    })
    void onlyNamesThatChangeWithTheContent_areKeptForAYear(String fileName, boolean lasting) {
        assertThat(LastingFiles.isLasting(fileName)).isEqualTo(lasting);
    }
}
