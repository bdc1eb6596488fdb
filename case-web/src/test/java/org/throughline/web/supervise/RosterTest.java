package org.throughline.web.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.report.Caseload;
import org.throughline.core.report.CaseloadFigure;
import org.throughline.core.staff.AdvocateProfile;
import org.throughline.core.staff.AdvocateProfileService;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.Views;

@ViewPackages(packages = "org.throughline.web.supervise")
class RosterTest extends BrowserlessTest {

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void draw() {
        var counts = new EnumMap<CaseloadFigure, Long>(CaseloadFigure.class);
        for (var figure : CaseloadFigure.values()) {
            counts.put(figure, 60L * counts.size());
        }
        var ana = new Caseload.Row(UUID.randomUUID(), "Ana Delgado", null, counts);
        var caseload = new Caseload(CasesFake.FRIDAY, CasesFake.FRIDAY, List.of(ana), 7);
        UI.getCurrent().add(new Roster(caseload, new NothingAgreed(), () -> {}));
    }

    @Test
    void roster_showsEachFigureUnderItsHeading() {
        var headings = find(NativeTableHeaderCell.class).all().stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
        var cells = find(NativeTableCell.class).all().stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();

        assertThat(headings)
                .startsWith(
                        "Advocate",
                        "Open cases",
                        "Opened",
                        "Closed",
                        "Overdue",
                        "Due in 7 days",
                        "Due in 30 days",
                        "No next date",
                        "Late tasks",
                        "Hours",
                        "Agreed");
        assertThat(cells).startsWith("0", "60", "120", "180", "240", "300", "360", "420", "8.0");
    }

    @Test
    void roster_countsCasesWithoutAnAdvocate_inARowAsLongAsTheOthers() {
        var cells = find(NativeTableCell.class).all();

        assertThat(cells).hasSize(2 * 10);
        assertThat(cells.get(10).getElement().getTextRecursively()).isEqualTo("7");
    }

    /** Nobody agreed on anything. */
    static final class NothingAgreed extends AdvocateProfileService {

        @Override
        public Map<UUID, AdvocateProfile> all() {
            return Map.of();
        }
    }
}
