package org.throughline.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.FacetSelection;
import org.throughline.docs.search.SearchQuery.Order;

class SearchAddressTest {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    @Test
    void allOfASearchStandsInItsAddress() {
        var selection = FacetSelection.NONE
                .with(Facet.TYPE, "IEP")
                .with(Facet.TYPE, "REPORT_CARD")
                .with(Facet.CASE, UUID.randomUUID().toString())
                .with(Facet.YEAR, "2025")
                .with(Facet.LANGUAGE, "es")
                .with(Facet.SHARED, "false")
                .with(Facet.UPLOADED_BY, UUID.randomUUID().toString());
        var address = new SearchAddress("\"sí & no\" 100% a+b", selection, MARCH, MARCH.plusDays(1), Order.NEWEST, 3);

        assertThat(SearchAddress.read(new Location(address.path()).getQueryParameters()))
                .isEqualTo(address);
    }

    @Test
    void aPlainSearchHasAPlainAddress() {
        var address = SearchAddress.of("goals");

        assertThat(address.path()).isEqualTo("staff/search?q=goals");
        assertThat(address.isNarrowed()).isFalse();
    }

    @Test
    void searchAddress_leavesOutWhatMakesNoSense() {
        var address = SearchAddress.read(QueryParameters.fromString(
                "q=x&case=me&type=PLAN&year=soon&language=fr&shared=perhaps&uploadedBy=1&from=1&to=2026-02-30&page=-1"
                        + "&sort=hair"));

        assertThat(address).isEqualTo(SearchAddress.of("x"));
    }

    @Test
    void anotherChoiceBeginsAtTheFirstPage() {
        var address = SearchAddress.of("goals").atPage(4);

        assertThat(address.words("needs").page()).isZero();
        assertThat(address.narrowedTo(FacetSelection.NONE.with(Facet.TYPE, "IEP"))
                        .page())
                .isZero();
        assertThat(address.inOrder(Order.NEWEST).page()).isZero();
    }
}
