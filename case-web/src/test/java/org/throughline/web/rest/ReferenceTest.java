package org.throughline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void aReferenceCanBeReadOverThePhone() {
        assertThat(Reference.next()).matches("TL-[2-9A-HJ-NP-Z]{4}-[0-9]{2}");
    }
}
