package org.throughline.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void failure_namesTheFirstCauseAndItsPlace_andNeverTheMessage() {
        var cause = new IllegalArgumentException("Mateo Cruz was born on 2016-05-01");
        var failure = Failure.of(new IllegalStateException("Could not read it", new RuntimeException(cause)));

        assertThat(failure.error()).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(failure.place()).contains("FailureTest.java");
        assertThat(failure.toString()).doesNotContain("Mateo").contains(" at ");
    }

    @Test
    void failure_inALibrary_namesTheLineOfOursThatCalledIt() {
        var thrown = catchThrowable(() -> Integer.parseInt("no number"));

        assertThat(Failure.of(thrown).place()).contains("FailureTest.java");
    }

    @Test
    void failure_withoutAStack_saysSo() {
        var thrown = new OutOfMemoryError();
        thrown.setStackTrace(new StackTraceElement[0]);

        assertThat(Failure.of(thrown)).hasToString("java.lang.OutOfMemoryError at nowhere");
    }
}
