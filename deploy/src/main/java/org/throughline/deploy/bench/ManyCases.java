package org.throughline.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** One hundred thousand cases of one organisation, and the same first page in hand-written SQL. */
record ManyCases(Connection owner, Connection application, UUID tenant, UUID caller) {

    static final int COUNT = 100_000;

    private static final String SEED = """
            with students as (
                insert into student (tenant_id, id, first_name, last_name, search_name, state, primary_language, version)
                select ?::uuid, gen_random_uuid(), 'Child' || n, 'Family' || (n * 7919 %% 100000),
                    'family' || (n * 7919 %% 100000) || ' child' || n, 'CA', 'en', 1
                from generate_series(1, %d) n returning id, search_name)
            insert into case_file (tenant_id, id, number, student_id, student_search_name, type, status, situation,
                summary, restricted, opened_on, version)
            select ?::uuid, gen_random_uuid(), 'B-' || row_number() over (), id, search_name, 'EVALUATION', 'OPEN',
                'STUCK', 'Summary', false, date '2026-01-01' + (random() * 300)::int, 1
            from students
            """.formatted(COUNT);

    private static final String SEES = """
            c.tenant_id = app_tenant() and (c.restricted = false or exists (
                select 1 from team_member t where t.case_id = c.id and t.person_id = ? and t.tenant_id = c.tenant_id))
            """;

    private static final String PAGE = """
            select c.*, s.*, (select string_agg(p.name, ', ') from team_member t join person p
                    on p.tenant_id = t.tenant_id and p.id = t.person_id
                where t.tenant_id = c.tenant_id and t.case_id = c.id) team
            from case_file c join student s on s.tenant_id = c.tenant_id and s.id = c.student_id
            where %s order by c.student_search_name, c.id limit 50
            """.formatted(SEES);

    private static final String TOTAL = "select count(*) from case_file c where " + SEES;

    void seed() throws SQLException {
        stamp(owner);
        try (var insert = owner.prepareStatement(SEED)) {
            insert.setObject(1, tenant);
            insert.setObject(2, tenant);
            insert.executeUpdate();
        }
        owner.commit();
        owner.setAutoCommit(true);
        try (var statement = owner.createStatement()) {
            statement.execute("analyze student, case_file");
        }
        owner.setAutoCommit(false);
    }

    void firstPage() throws SQLException {
        stamp(application);
        read(PAGE);
        read(TOTAL);
        application.commit();
    }

    private void read(String sql) throws SQLException {
        try (var select = application.prepareStatement(sql)) {
            select.setObject(1, caller);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    private void stamp(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var stamp = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
            stamp.setString(1, tenant.toString());
            stamp.execute();
        }
    }
}
