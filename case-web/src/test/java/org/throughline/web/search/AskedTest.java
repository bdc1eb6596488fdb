package org.throughline.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.Narrowing;
import org.throughline.docs.search.SearchQuery.Order;

class AskedTest {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    @Test
    void allOfASearchStandsInItsAddress() {
        var narrowing = Narrowing.NONE
                .with(Facet.TYPE, "IEP")
                .with(Facet.TYPE, "REPORT_CARD")
                .with(Facet.CASE, UUID.randomUUID().toString())
                .with(Facet.YEAR, "2025")
                .with(Facet.LANGUAGE, "es")
                .with(Facet.SHARED, "false")
                .with(Facet.UPLOADED_BY, UUID.randomUUID().toString());
        var asked = new Asked("\"sí & no\" 100% a+b", narrowing, MARCH, MARCH.plusDays(1), Order.NEWEST, 3);

        assertThat(Asked.of(new Location(asked.address()).getQueryParameters())).isEqualTo(asked);
    }

    @Test
    void aPlainSearchHasAPlainAddress() {
        var asked = Asked.of(QueryParameters.of("q", "goals"));

        assertThat(asked.address()).isEqualTo("staff/search?q=goals");
        assertThat(asked.isNarrowed()).isFalse();
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        var asked = Asked.of(QueryParameters.fromString(
                "q=x&case=me&type=PLAN&year=soon&language=fr&shared=perhaps&uploadedBy=1&from=1&to=2026-02-30&page=-1"
                        + "&sort=hair"));

        assertThat(asked).isEqualTo(Asked.of(QueryParameters.of("q", "x")));
    }

    @Test
    void anotherChoiceBeginsAtTheFirstPage() {
        var asked = Asked.of(QueryParameters.of("q", "goals")).atPage(4);

        assertThat(asked.words("needs").page()).isZero();
        assertThat(asked.narrowedTo(Narrowing.NONE.with(Facet.TYPE, "IEP")).page())
                .isZero();
        assertThat(asked.inOrder(Order.NEWEST).page()).isZero();
    }
}
