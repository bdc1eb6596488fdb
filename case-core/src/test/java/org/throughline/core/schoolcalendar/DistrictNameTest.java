package org.throughline.core.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.core.tenancy.TestDatabase.execute;
import static org.throughline.core.tenancy.TestDatabase.inTransaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.tenancy.TestDatabase;

/** The database compares the names of districts. */
class DistrictNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cañada Creek Unified",
                "cañada creek unified ",
                "  CAÑADA  CREEK\tUNIFIED",
                "Canada Creek Unified",
                "Can\u0303ada\u00A0Creek Unified"
            })
    void caseAccentsAndBlanksMakeNoOtherDistrict(String typed) throws Exception {
        assertThat(key(typed)).isEqualTo("canada creek unified");
    }

    @Test
    void anotherWordDoes() throws Exception {
        assertThat(key("Canada Creek")).isNotEqualTo("canada creek unified");
    }

    @Test
    void aDistrictHasOneCalendarHoweverItIsTyped() throws Exception {
        var harbor = TestDatabase.organisation();
        inTransaction(harbor, it -> insert(it, "CA", "Alder Creek Unified"));

        assertThatThrownBy(() -> inTransaction(harbor, it -> insert(it, "CA", "alder creek unified ")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("school_calendar_of_district");
        inTransaction(harbor, it -> insert(it, "TX", "Alder Creek Unified"));
        inTransaction(TestDatabase.organisation(), it -> insert(it, "CA", "Alder Creek Unified"));
    }

    @Test
    void secondFirstCalendar_waitsAndLearnsOfTheOther() throws Exception {
        var harbor = TestDatabase.organisation();
        var again = " on conflict (tenant_id, state, district_key) do nothing";

        assertThat(TestDatabase.<Integer>inTransaction(harbor, it -> insert(it, "CA", "Alder Creek", again)))
                .isEqualTo(1);
        assertThat(TestDatabase.<Integer>inTransaction(harbor, it -> insert(it, "CA", "ALDER CREEK", again)))
                .isZero();
    }

    @Test
    void studentsOfADistrictAreFoundByTheIndexUnderTheRowPolicies() throws Exception {
        var plan = inTransaction(TestDatabase.organisation(), connection -> {
            // on an empty table each index is as good as the other
            execute(
                    connection,
                    "insert into student (id, first_name, last_name, search_name, district, state, primary_language, version)"
                            + " select gen_random_uuid(), 'Walk', 'Walk', 'walk', 'District ' || n, 'CA', 'en', 1"
                            + " from generate_series(1, 2000) n");
            execute(connection, "set local enable_seqscan = off");
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("explain select id from student"
                            + " where state = 'CA' and district_key = district_key('Alder Creek ')")) {
                var lines = new StringBuilder();
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
                return lines.toString();
            }
        });

        assertThat(plan).contains("student_by_district").containsPattern("Index Cond:.*district_key = 'alder creek'");
    }

    static int insert(Connection connection, String state, String district) throws SQLException {
        return insert(connection, state, district, "");
    }

    static int insert(Connection connection, String state, String district, String otherwise) throws SQLException {
        return execute(
                connection,
                "insert into school_calendar (id, state, district, first_day, last_day, closed, version)"
                        + " values (?, ?, ?, '2026-08-17', '2027-06-10', '[]', 1)" + otherwise,
                UUID.randomUUID(),
                state,
                district);
    }

    static String key(String typed) throws Exception {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.prepareStatement("select district_key(?)")) {
            statement.setString(1, typed);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
