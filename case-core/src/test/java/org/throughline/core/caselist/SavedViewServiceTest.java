package org.throughline.core.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.NotFound;

/** Lists that somebody keeps under a name. */
@ExtendWith(CoreContainer.class)
class SavedViewServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    SavedViewService views;

    Caller ana;
    Caller sam;

    @BeforeEach
    void anAdvocateAndASupervisor() throws Exception {
        ana = harbor.advocate();
        sam = harbor.supervisor();
    }

    @Test
    void savedView_isSeenByItsOwnerAlone_andReplacedUnderItsName() throws Exception {
        var kept = harbor.as(ana, () -> views.save(" Disputes ", "type=DISPUTE"));
        harbor.as(ana, () -> views.save("Disputes", "type=DISPUTE&status=OPEN"));

        assertThat(harbor.as(ana, () -> views.mine()))
                .singleElement()
                .extracting(SavedView::query)
                .isEqualTo("type=DISPUTE&status=OPEN");
        assertThat(harbor.as(sam, () -> views.mine())).isEmpty();
        assertThatThrownBy(() -> harbor.as(sam, () -> {
                    views.remove(kept.id());
                    return kept;
                }))
                .isInstanceOf(NotFound.class);
    }
}
