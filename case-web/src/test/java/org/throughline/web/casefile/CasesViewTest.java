package org.throughline.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseQuery;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.web.frame.CasesFake;
import org.throughline.web.frame.PeopleFake;
import org.throughline.web.frame.Views;

@ViewPackages(classes = CasesView.class)
class CasesViewTest extends BrowserlessTest {

    final CasesFake cases = new CasesFake();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        var people = new PeopleFake("Ana Delgado", Role.ADVOCATE);
        Views.makeStaffFrame(people, cases);
        Views.make(CasesView.class, () -> new CasesView(cases, people));
    }

    @Test
    void showsTheCasesInWords() {
        var view = navigate(CasesView.class);

        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(test(view.grid).getCellText(0, 2)).isEqualTo("Evaluation");
        assertThat(view.count.getText()).isEqualTo("One case.");
    }

    @Test
    void theDatabaseFiltersWhatIsChosen() {
        var view = navigate(CasesView.class);

        test(view.text).setValue(" villanueva ");
        view.status.setValue(CaseStatus.OPEN);
        view.advocate.setValue(PeopleFake.ANA);

        test(view.grid).size();
        test(view.grid).getRow(0);
        assertThat(cases.asked)
                .last()
                .isEqualTo(new CaseQuery(
                        CaseStatus.OPEN, PeopleFake.ANA.id(), "villanueva", CaseQuery.Sort.STUDENT, false));
    }

    @Test
    void theDatabaseSorts() {
        var view = navigate(CasesView.class);

        test(view.grid).sortByColumn("OPENED", com.vaadin.flow.data.provider.SortDirection.DESCENDING);

        test(view.grid).getRow(0);
        assertThat(cases.asked).last().isEqualTo(new CaseQuery(null, null, null, CaseQuery.Sort.OPENED, true));
    }
}
