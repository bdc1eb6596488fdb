package org.throughline.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.web.layout.InquiriesFake;

class InquiryJsonTest {

    @Test
    void aListDoesNotHoldTheOwnWordsOfTheFamilies() {
        var view = new InquiriesFake().received(InquiriesFake.told());

        var row = InquiryJson.inList(view).content();

        assertThat(row.worry()).isNull();
        assertThat(row.answers()).isNull();
        assertThat(row.caller().name()).isEqualTo("Lucia Cruz");
        assertThat(row.child().firstName()).isEqualTo("Mateo");
        var one = InquiryJson.of(view).content();
        assertThat(one.worry()).startsWith("Lo suspendieron.");
        assertThat(one.answers()).hasSize(1);
    }
}
