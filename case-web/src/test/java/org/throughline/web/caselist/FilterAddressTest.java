package org.throughline.web.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Priority;
import org.throughline.core.caselist.CaseFilter;

class FilterAddressTest {

    @Test
    void whatIsWrittenIsRead() {
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

        var address = FilterAddress.write(filter).getQueryString();

        assertThat(FilterAddress.read(QueryParameters.fromString(address))).isEqualTo(filter);
    }

    @Test
    void nonsenseDoesNotFilter() {
        var address = QueryParameters.fromString("status=OPENED&advocate=ana&silent=soon&lacks=&q=%20");

        assertThat(FilterAddress.read(address)).isEqualTo(CaseFilter.ALL);
    }

    @Test
    void daysStayWithinReason() {
        assertThat(FilterAddress.read(QueryParameters.fromString("silent=-3")).silentDays())
                .isEqualTo(1);
    }
}
