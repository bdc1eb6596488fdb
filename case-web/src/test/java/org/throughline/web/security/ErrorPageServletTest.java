package org.throughline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.ProblemSentences;

class ErrorPageServletTest {

    @Test
    void failureOnOurSide_showsAReferenceOnly() {
        var reference = ErrorReference.next();

        var problem = ErrorPageServlet.problem(500, reference);

        assertThat(reference.text()).matches("TL-[2-9A-HJ-NP-Z]{4}-[1-9][0-9]");
        assertThat(problem.detail())
                .isEqualTo(ProblemSentences.of("failed", Locale.ENGLISH, reference))
                .contains(reference.text());
    }
}
