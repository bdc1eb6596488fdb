package org.throughline.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.tenancy.EarlierDatabase;

/** What merges filled in before it was one object can still be taken out again. */
class FilledFieldsMigrationTest {

    @Test
    void earlierMerge_afterTheMigration_saysWhatItFilledIn() throws Exception {
        try (var before = new EarlierDatabase("50")) {
            before.run("""
                    insert into tenant (id) values ('%1$s');
                    insert into organisation (tenant_id, alias, name) values ('%1$s', 'one', 'Some name');
                    insert into person (tenant_id, id, name, roles) values ('%1$s', '%1$s', 'Sam Osei', 'supervisor');
                    insert into student (tenant_id, id, first_name, last_name, search_name, state, primary_language, version)
                        values ('%1$s', '%1$s', 'Mateo', 'Cruz', 'cruz mateo', 'CA', 'es', 1);
                    insert into student_merge (tenant_id, id, kept_id, merged_id, moved_cases, moved_relations,
                        moved_consents, filled_date_of_birth, filled_school, filled_disabilities, merged_by, merged_at)
                        values ('%1$s', gen_random_uuid(), '%1$s', '%1$s', '', '', '', '2016-03-18', 'Manzanita "A"',
                            'DEAFNESS AUTISM', '%1$s', now()),
                        ('%1$s', gen_random_uuid(), '%1$s', '%1$s', '', '', '', null, null, '', '%1$s', now());
                    """.formatted(UUID.randomUUID()));

            before.migrateToLatest();

            assertThat(before.rows("select filled from student_merge"))
                    .map(new FilledFieldsColumn()::convertToEntityAttribute)
                    .containsExactlyInAnyOrder(
                            new FilledFields(Map.of(
                                    "dateOfBirth",
                                    "2016-03-18",
                                    "school",
                                    "Manzanita \"A\"",
                                    "disabilities",
                                    "DEAFNESS AUTISM")),
                            new FilledFields(Map.of()));
        }
    }
}
