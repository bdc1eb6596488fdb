package org.throughline.docs.text.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.docs.text.protocol.ReadingLimits;

class PageTextTest {

    static final String LONG = "the ".repeat(ReadingLimits.PAGE_CHARACTERS);

    @Test
    void textWithoutPagesIsCutIntoSome() {
        var text = new PageText();

        assertThat(text.add(LONG)).isTrue();

        assertThat(text.pages()).hasSize(5).allMatch(page -> page.length() <= ReadingLimits.PAGE_CHARACTERS);
    }

    @Test
    void aPageThatTheDocumentCountsStaysOne() {
        var text = new PageText();
        text.startPages();

        text.add(LONG);

        assertThat(text.pages()).hasSize(1);
    }

    @Test
    void thereIsAnEnd() {
        var text = new PageText();

        assertThat(text.add("x".repeat(ReadingLimits.CHARACTERS + 1))).isFalse();

        assertThat(text.isTruncated()).isTrue();
    }
}
