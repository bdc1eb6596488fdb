package org.throughline.web.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Priority;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.web.address.CasesAddress;

class CasesAddressTest {

    @Test
    void casesAddress_written_isReadAsItWas() {
        var filter = new CaseFilter(
                CaseStatus.WAITING,
                UUID.randomUUID(),
                "Marín & Paz",
                CaseType.DISPUTE,
                Priority.HIGH,
                "state complaint",
                "Alder Creek Unified",
                CaseFilter.Lack.NEXT_DATE,
                30);

        var address = CasesAddress.of(filter);

        assertThat(CasesAddress.read(address.location().getQueryParameters())).isEqualTo(address);
        assertThat(CasesAddress.read(QueryParameters.fromString(address.query())))
                .isEqualTo(address);
    }

    @Test
    void nonsenseDoesNotFilter() {
        var address = QueryParameters.fromString("status=OPENED&advocate=ana&silent=soon&lacks=&q=%20");

        assertThat(CasesAddress.read(address).filter()).isEqualTo(CaseFilter.ALL);
    }

    @Test
    void daysStayWithinReason() {
        assertThat(CasesAddress.read(QueryParameters.fromString("silent=-3"))
                        .filter()
                        .silentDays())
                .isEqualTo(1);
    }
}
