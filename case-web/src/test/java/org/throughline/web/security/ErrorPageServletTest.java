package org.throughline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorPageServletTest {

    @Test
    void failureOnOurSide_showsAReferenceOnly() {
        var reference = ErrorReference.next();

        var problem = ErrorPageServlet.problem(500, reference);

        assertThat(reference.text()).matches("TL-[2-9A-HJ-NP-Z]{4}-[1-9][0-9]");
        assertThat(problem.detail()).isEqualTo("Something went wrong on our side. Reference: " + reference);
    }
}
