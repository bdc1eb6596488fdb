package org.throughline.web.student;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.fixture.WholeChild;
import org.throughline.core.student.Disability;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.Views;

@ViewPackages(packages = "org.throughline.web.student")
class StudentFieldsTest extends BrowserlessTest {

    static final StudentDetails NOOR = StudentDetails.of("Noor", "Haddad", null, "3", null, null, "TX", "ku")
            .disabilities(List.of(Disability.DEAFNESS, Disability.AUTISM));

    StudentFields fields;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void draw() {
        fields = new StudentFields(CasesFake.FRIDAY);
        UI.getCurrent().add(fields);
    }

    @Test
    void aChildThatIsShownIsReadAsItWas() {
        fields.show(NOOR);

        assertThat(fields.read()).contains(NOOR);
        assertThat(fields.language.getListDataView().getItems()).contains("ku", "en");
    }

    @Test
    void form_ofAChildOfWhomAllIsKnown_givesBackEachField() {
        fields.show(WholeChild.details());

        assertThat(fields.read()).contains(WholeChild.details());
    }

    @Test
    void blanksAreNothing() {
        fields.show(NOOR);
        fields.firstName.setValue("  Nour ");
        fields.grade.setValue("  ");

        assertThat(fields.read())
                .hasValueSatisfying(child -> assertThat(child.firstName()).isEqualTo("Nour"))
                .hasValueSatisfying(child -> assertThat(child.grade()).isNull());
    }

    @Test
    void childForm_withWrongFields_saysWhyAtEach() {
        fields.firstName.setValue("   ");
        fields.born.setValue(CasesFake.FRIDAY.plusDays(1));

        assertThat(fields.read()).isEmpty();

        assertThat(fields.firstName.getErrorMessage()).isEqualTo("Write the child’s first name.");
        assertThat(fields.lastName.getErrorMessage()).isEqualTo("Write the child’s last name.");
        assertThat(fields.born.getErrorMessage()).isEqualTo("The day of birth cannot be in the future.");
        assertThat(fields.state.getErrorMessage()).startsWith("Choose the state");
        assertThat(fields.school.isInvalid()).isFalse();
    }

    @Test
    void theLanguageIsNeverMissing() {
        fields.show(NOOR);

        test(fields.language).selectItem(null);

        assertThat(fields.language.getValue()).isEqualTo("ku");
    }

    @Test
    void draftOverAKnownChild_isKept() {
        assertThat(fields.school.getElement().hasAttribute("data-draft-over")).isFalse();

        fields.show(NOOR);

        assertThat(fields.school.getElement().hasAttribute("data-draft-over")).isTrue();
    }
}
