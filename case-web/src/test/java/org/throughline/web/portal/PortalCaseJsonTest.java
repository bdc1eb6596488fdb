package org.throughline.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PortalCaseJsonTest {

    @Test
    void advocates_areOneLine() {
        var json = PortalCaseJson.of(PortalCasesFake.MATEO);

        assertThat(json.helper()).isEqualTo("Alex Kim, Ana Delgado");
        assertThat(json.next()).isEqualTo(new PortalCaseJson.Next(LocalDate.of(2027, 1, 15), true));
    }

    @Test
    void caseWithoutANextDate_saysSoByNull() {
        assertThat(PortalCaseJson.of(PortalCasesFake.mateo(null)).next()).isNull();
    }
}
