package org.throughline.auth.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemAnswerTest {

    @Test
    void saysWhatWentWrongInTheSharedForm() {
        var answer = new ProblemAnswer(401, "not-signed-in", "Not signed in", "This call needs a \"bearer\" token.");

        assertThat(answer.json()).isEqualTo("""
                {"type":"urn:problem:not-signed-in","title":"Not signed in","status":401,\
                "detail":"This call needs a \\"bearer\\" token."}""");
    }
}
