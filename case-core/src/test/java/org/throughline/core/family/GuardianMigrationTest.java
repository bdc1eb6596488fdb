package org.throughline.core.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.tenancy.EarlierDatabase;

/** The rows that were guardians are contacts with relations after the migration, in each organisation. */
class GuardianMigrationTest {

    @Test
    void migration_keepsEveryGuardian_andMergesAMotherOfTwo() throws Exception {
        try (var before = new EarlierDatabase("25")) {
            for (var i = 0; i < 2; i++) {
                before.run(organisation(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
            }

            before.migrateToLatest();

            assertThat(before.rows("""
                    select t.search_name || ', ' || r.word || ' of ' || s.first_name || ', ' || (t.person_id is not null)
                    from relation r join contact t using (tenant_id)
                    join student s on s.tenant_id = r.tenant_id and s.id = r.student_id
                    where t.id = r.contact_id and t.kind = 'FAMILY' and r.ended_at is null order by 1
                    """))
                    .containsExactly(
                            "hector cruz, father of Mateo, false",
                            "hector cruz, father of Mateo, false",
                            "lucia cruz, mother of Ana, true",
                            "lucia cruz, mother of Ana, true",
                            "lucia cruz, mother of Mateo, true",
                            "lucia cruz, mother of Mateo, true");
            assertThat(before.rows("select name from contact")).hasSize(4);
        }
    }

    private static String organisation(UUID tenant, UUID lucia, UUID mateo, UUID ana) {
        return """
            insert into tenant (id) values ('%1$s');
            insert into organisation (tenant_id, alias, name) values ('%1$s', '%1$s', 'Some name');
            insert into person (tenant_id, id, name, roles) values ('%1$s', '%2$s', 'Lucia Cruz', 'family');
            insert into student
                (tenant_id, id, first_name, last_name, search_name, state, primary_language, version) values
                ('%1$s', '%3$s', 'Mateo', 'Cruz', 'cruz mateo', 'CA', 'es', 1),
                ('%1$s', '%4$s', 'Ana', 'Cruz', 'cruz ana', 'CA', 'es', 1);
            insert into guardian (tenant_id, id, student_id, person_id, name, relation, language) values
                ('%1$s', gen_random_uuid(), '%3$s', '%2$s', 'Lucía Cruz', 'mother', 'es'),
                ('%1$s', gen_random_uuid(), '%4$s', '%2$s', 'Lucía Cruz', 'mother', 'es'),
                ('%1$s', gen_random_uuid(), '%3$s', null, 'Hector Cruz', 'father', 'es');
            """.formatted(tenant, lucia, mateo, ana);
    }
}
