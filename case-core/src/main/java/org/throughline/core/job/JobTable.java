package org.throughline.core.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.throughline.core.tenancy.TenantStamp;

/** What we do ourselves to db-scheduler's rows. Each statement names the version it means: whoever comes second does nothing. */
@ApplicationScoped
class JobTable {

    private static final String THIS = " where task_name = ? and task_instance = ? and version = ?";

    @Resource(lookup = "java:app/jdbc/throughline")
    DataSource application;

    @Resource(lookup = "java:app/jdbc/jobs")
    DataSource scheduler;

    /** In the caller's transaction. */
    boolean remove(String table, Execution execution) {
        return inTransaction("delete from " + table + THIS, execution, "");
    }

    /** In the caller's transaction. */
    boolean setAside(String table, Execution execution, String error) {
        return inTransaction(
                "with gone as (delete from " + table + THIS
                        + " returning task_name, task_instance, task_data) "
                        + "insert into dead_task (task_name, task_instance, task_data, error) "
                        + "select task_name, task_instance, task_data, ? from gone",
                execution,
                error);
    }

    /** In the caller's transaction: whoever runs one of these cannot end it any more. */
    void forget(String table, UUID subject) {
        var sql = "delete from " + table + " where convert_from(task_data, 'UTF8')::jsonb ->> 'subject' = ?";
        try (var connection = application.getConnection()) {
            TenantStamp.put(connection);
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, subject.toString());
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean inTransaction(String sql, Execution execution, String error) {
        try (var connection = application.getConnection()) {
            TenantStamp.put(connection);
            return run(connection, sql, execution, error);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody's fault: another node, or this one after its restart, takes it at once. */
    void putBack(String table, Execution execution) {
        try (var connection = scheduler.getConnection()) {
            run(
                    connection,
                    "update " + table + " set picked = false, picked_by = null, last_heartbeat = null,"
                            + " version = version + 1" + THIS,
                    execution,
                    "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it still is this node's: one that was away for long may have been taken for dead. */
    boolean isHeld(String table, Execution execution) {
        try (var connection = scheduler.getConnection();
                var statement = connection.prepareStatement("select 1 from " + table + THIS + " and picked")) {
            name(statement, execution);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A recurring task is there, and its next round is not later; one that runs goes on. */
    void bringForward(String table, String name, Instant latest) {
        var sql = "insert into " + table + " as task (task_name, task_instance, execution_time, picked, version)"
                + " values (?, ?, ?, false, 1) on conflict (task_name, task_instance) do update"
                + " set execution_time = excluded.execution_time, version = task.version + 1"
                + " where not task.picked and task.execution_time > excluded.execution_time";
        try (var connection = scheduler.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setString(2, RecurringTask.INSTANCE);
            statement.setTimestamp(3, Timestamp.from(latest));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean run(Connection connection, String sql, Execution execution, String error)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            name(statement, execution);
            if (!error.isEmpty()) {
                statement.setString(4, error);
            }
            return statement.executeUpdate() == 1;
        }
    }

    private static void name(PreparedStatement statement, Execution execution) throws SQLException {
        statement.setString(1, execution.getTaskName());
        statement.setString(2, execution.getId());
        statement.setLong(3, execution.version);
    }
}
