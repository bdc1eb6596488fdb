package org.throughline.core.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.tenancy.EarlierDatabase;

/** Calendars of one district that was typed in two ways are one after the migration, in each organisation. */
class CalendarMigrationTest {

    @Test
    void theOneThatReachesFurtherIsKept() throws Exception {
        try (var before = new EarlierDatabase("39")) {
            for (var i = 0; i < 2; i++) {
                before.run(organisation(UUID.randomUUID()));
            }

            before.migrateToLatest();

            assertThat(before.rows(
                            "select state || ' ' || district || ' ' || last_day from school_calendar order by 1"))
                    .containsExactly(
                            "CA Alder Creek 2026-06-10",
                            "CA Alder Creek 2026-06-10",
                            "CA cedar valley  2027-06-10",
                            "CA cedar valley  2027-06-10",
                            "TX Cedar Valley 2026-06-10",
                            "TX Cedar Valley 2026-06-10");
            assertThat(before.rows("select district_key from student where district is not null"))
                    .containsExactly("cedar valley", "cedar valley");
        }
    }

    private static String organisation(UUID tenant) {
        return """
            insert into tenant (id) values ('%1$s');
            insert into organisation (tenant_id, alias, name) values ('%1$s', '%1$s', 'Some name');
            insert into student
                (tenant_id, id, first_name, last_name, search_name, district, state, primary_language, version) values
                ('%1$s', gen_random_uuid(), 'June', 'Lee', 'lee june', 'Cedar Valley', 'CA', 'en', 1),
                ('%1$s', gen_random_uuid(), 'Sam', 'Lee', 'lee sam', null, 'CA', 'en', 1);
            insert into school_calendar (tenant_id, id, state, district, first_day, last_day, closed, version) values
                ('%1$s', gen_random_uuid(), 'CA', 'Alder Creek', '2025-08-17', '2026-06-10', '[]', 1),
                ('%1$s', gen_random_uuid(), 'CA', 'Cedar Valley', '2025-08-17', '2026-06-10', '[]', 9),
                ('%1$s', gen_random_uuid(), 'CA', 'cedar valley ', '2026-08-17', '2027-06-10', '[]', 1),
                ('%1$s', gen_random_uuid(), 'CA', 'Cédar  Valley', '2026-08-17', '2027-06-01', '[]', 1),
                ('%1$s', gen_random_uuid(), 'TX', 'Cedar Valley', '2025-08-17', '2026-06-10', '[]', 1);
            """.formatted(tenant);
    }
}
