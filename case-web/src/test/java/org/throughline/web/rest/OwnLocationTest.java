package org.throughline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class OwnLocationTest {

    static final URI OWN = URI.create("https://throughline.example.org");

    @Test
    void location_isAtOurOwnAddress_whateverTheRequestCalledUs() {
        assertThat(OwnLocation.at(OWN, URI.create("http://evil.example:8080/api/v1/cases/1?x=%20")))
                .isEqualTo(URI.create("https://throughline.example.org/api/v1/cases/1?x=%20"));
    }

    @Test
    void location_withoutAnAddress_isAtOurOwn() {
        assertThat(OwnLocation.at(OWN, URI.create("/api/v1/cases/1")))
                .isEqualTo(URI.create("https://throughline.example.org/api/v1/cases/1"));
    }
}
