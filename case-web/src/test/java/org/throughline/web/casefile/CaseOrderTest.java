package org.throughline.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.caselist.CaseQuery.Sort;
import org.throughline.web.rest.InvalidForm;

class CaseOrderTest {

    @Test
    void aMinusTurnsTheOrderRound() {
        assertThat(CaseOrder.of("student")).isEqualTo(new CaseOrder(Sort.STUDENT, false));
        assertThat(CaseOrder.of("-opened")).isEqualTo(new CaseOrder(Sort.OPENED, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--opened", "STUDENT", "name", "c.number; drop table fact"})
    void unknownSort_isRefused(String sort) {
        assertThatThrownBy(() -> CaseOrder.of(sort))
                .isInstanceOf(InvalidForm.class)
                .hasMessageContaining("student, number, opened, type, status");
    }
}
