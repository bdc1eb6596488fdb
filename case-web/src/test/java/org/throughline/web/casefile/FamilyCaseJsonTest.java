package org.throughline.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyCaseJsonTest {

    /** The same names in both, so that a program of a family reads on; and none of those that are for the staff. */
    @Test
    void fields_areThoseOfTheContract_withoutWhatIsForTheStaff() {
        var forFamilies = namesOf(FamilyCaseJson.class);

        assertThat(namesOf(CaseJson.class)).containsAll(forFamilies);
        assertThat(namesOf(CaseJson.class))
                .filteredOn(name -> !forFamilies.contains(name))
                .containsExactlyInAnyOrder("summary", "restricted", "priority", "tags", "outcome");
    }

    static List<String> namesOf(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
