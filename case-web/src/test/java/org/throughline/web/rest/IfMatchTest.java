package org.throughline.web.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.problem.Stale;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "\"2\", \"3\"", "*"})
    void theVersionThatWasReadMayBeChanged(String header) {
        assertThatCode(() -> IfMatch.require(header, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"3\"", "3", "\"33\"", "rubbish"})
    void anyOtherIsStale(String header) {
        assertThatThrownBy(() -> IfMatch.require(header, 3)).isInstanceOf(Stale.class);
    }
}
