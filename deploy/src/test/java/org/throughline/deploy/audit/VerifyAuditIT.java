package org.throughline.deploy.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.throughline.deploy.TestStack;

class VerifyAuditIT {

    final TestStack stack = TestStack.get();
    final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aForgedSealShows() throws Exception {
        assertThat(verify()).isTrue();
        assertThat(printed.toString(UTF_8)).contains("  holds, last seal");

        try (var owner = DriverManager.getConnection(
                stack.settings().databaseUrl("throughline"),
                "throughline_owner",
                stack.secrets().databaseOwner())) {
            run(owner, "select set_config('app.tenant_id', (select min(id::text) from tenant), false)");
            // nobody seals meanwhile
            run(owner, "select pg_advisory_lock(hashtextextended('audit-seal:' || app_tenant(), 0))");
            run(owner, """
                    insert into audit_seal (number, after_transaction, up_to_transaction, entries, hash, sealed_at)
                    values (1000000, '0', '1', 7, repeat('0', 64), now())
                    """);
            assertThat(verify()).isFalse();
            assertThat(printed.toString(UTF_8)).contains("  BROKEN at seal 1000000");
            run(owner, "delete from audit_seal where number = 1000000");
        }
        var anchors = stack.secrets().auditAnchors();
        var before = Files.exists(anchors) ? Files.readString(anchors) : "";
        Files.writeString(anchors, before + "2026-03-02T10:00:00Z " + harbor() + " 1000000 " + "0".repeat(64) + "\n");
        assertThat(verify()).isFalse();
        assertThat(printed.toString(UTF_8)).contains("  NOT WHAT WAS WRITTEN DOWN at seal 1000000");
        Files.writeString(anchors, before);

        assertThat(verify()).isTrue();
    }

    private static String harbor() {
        return "11111111-0000-4000-8000-000000000001";
    }

    private boolean verify() throws Exception {
        printed.reset();
        return new VerifyAudit(stack.settings(), stack.secrets(), new PrintStream(printed, true, UTF_8))
                .everyChainHolds();
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
