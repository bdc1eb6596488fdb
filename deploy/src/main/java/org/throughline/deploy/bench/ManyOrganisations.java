package org.throughline.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Organisations with one advocate, one case and pages, each open to its advocate over REST. */
final class ManyOrganisations {

    private final Connection owner;
    private final LoginServer login;
    private final ManyPages pages;
    private final Rest rest;
    private int last;

    ManyOrganisations(Connection owner, LoginServer login, ManyPages pages, Rest rest) {
        this.owner = owner;
        this.login = login;
        this.pages = pages;
        this.rest = rest;
    }

    /** @param documents of each */
    List<SearchedOrganisation> open(int count, int documents) throws SQLException, IOException, InterruptedException {
        var all = new ArrayList<SearchedOrganisation>();
        for (var i = 0; i < count; i++) {
            all.add(open("bench-" + ++last, documents));
        }
        analyze();
        return all;
    }

    private SearchedOrganisation open(String alias, int documents)
            throws SQLException, IOException, InterruptedException {
        var opened = login.open(alias);
        var child = UUID.randomUUID();
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("""
                    insert into tenant (id) values ('%1$s');
                    select set_config('app.tenant_id', '%1$s', true);
                    insert into organisation (alias, name, unscanned_accepted) values ('%2$s', '%2$s', true);
                    insert into person (id, name, roles) values ('%3$s', 'Bench %2$s', 'advocate');
                    insert into student (id, first_name, last_name, search_name, state, primary_language, version)
                        values ('%4$s', 'Bench', 'Child', 'child bench', 'CA', 'en', 1);
                    insert into case_file (id, number, student_id, student_search_name, type, status, situation, summary,
                        opened_on, version)
                        values ('%4$s', 'B-1', '%4$s', 'child bench', 'EVALUATION', 'OPEN', 'STUCK', 'First call.', now(), 1);
                    insert into team_member (id, case_id, person_id) values (gen_random_uuid(), '%4$s', '%3$s');
                    """.formatted(opened.organisation(), alias, opened.advocate(), child));
        }
        pages.seed(opened.organisation(), child, opened.advocate(), documents);
        return new SearchedOrganisation(opened.organisation(), alias, rest.in(alias));
    }

    /** What the database does by itself, only later. */
    private void analyze() throws SQLException {
        owner.setAutoCommit(true);
        try (var statement = owner.createStatement()) {
            statement.execute("analyze");
        }
    }
}
