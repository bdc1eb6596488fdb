package org.throughline.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Organisations full of cases, written where the product would have written them.
 *
 * @param facts of each case
 * @param size how many cases, against a hundred thousand
 */
record Casework(Connection owner, int facts, Size size) {

    private static final int CASES = 100_000;
    private static final int CASES_OF_DISTRICT = 10_000;
    static final int FACTS = 3;

    private static final int CASES_OF_ONE = 1_600;
    /** Two of them stand on a team. */
    private static final int FEWEST_ADVOCATES = 8;

    int cases() {
        return size.of(CASES);
    }

    boolean isFilled(UUID tenant) throws SQLException {
        return !read(tenant, "select id from case_file where number = 'B-1'").isEmpty();
    }

    void fill(UUID tenant) throws SQLException, IOException {
        stamp(tenant);
        fill(cases());
        tidy();
    }

    /** As many as an advocate has. */
    void give(UUID tenant, UUID advocate) throws SQLException {
        read(tenant, """
                insert into team_member (id, case_id, person_id)
                select uuidv7(), c.id, '%s' from case_file c where c.number like 'B-%%'
                order by hashtext(c.number) limit %d returning case_id
                """.formatted(advocate, size.of(CASES_OF_ONE)));
        tidy();
    }

    /** Many more cases, all of one district, with facts that clocks count from, and no date computed yet. */
    void fillDistrict(UUID tenant) throws SQLException, IOException {
        stamp(tenant);
        run("/bench/district.sql", size.of(CASES_OF_DISTRICT));
        tidy();
    }

    /** Nobody signs in to these. */
    void openOthers(int count, int cases) throws SQLException, IOException {
        for (var i = 0; i < count; i++) {
            var tenant = UUID.randomUUID();
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                statement.execute("""
                        insert into tenant (id) values ('%1$s');
                        select set_config('app.tenant_id', '%1$s', true);
                        insert into organisation (alias, name, unscanned_accepted) values ('%2$s', '%2$s', true)
                        """.formatted(tenant, "casework-" + tenant));
            }
            fill(cases);
        }
        tidy();
    }

    /** The first column of what is read in one organisation. */
    List<String> read(UUID tenant, String sql) throws SQLException {
        stamp(tenant);
        var values = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        owner.commit();
        return values;
    }

    long entries(UUID tenant) throws SQLException {
        return Long.parseLong(read(tenant, "select count(*) from timeline").getFirst());
    }

    private void fill(int cases) throws SQLException, IOException {
        run("/bench/casework.sql", cases);
    }

    private void run(String name, int cases) throws SQLException, IOException {
        try (var script = requireNonNull(Casework.class.getResourceAsStream(name));
                var statement = owner.createStatement()) {
            statement.execute(new String(script.readAllBytes(), UTF_8)
                    .replace(":cases", Integer.toString(cases))
                    .replace(":facts", Integer.toString(facts))
                    .replace(":advocates", Integer.toString(Math.max(FEWEST_ADVOCATES, 1 + cases / CASES_OF_ONE))));
        }
        owner.commit();
    }

    /** What the database does by itself, only later. */
    void tidy() throws SQLException {
        owner.setAutoCommit(true);
        try (var statement = owner.createStatement()) {
            statement.execute("vacuum analyze person, student, case_file, team_member, fact, contact_note, case_event,"
                    + " document, task, contact, relation, deadline");
        }
    }

    private void stamp(UUID tenant) throws SQLException {
        owner.setAutoCommit(false);
        try (var stamp = owner.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
            stamp.setString(1, tenant.toString());
            stamp.execute();
        }
    }
}
