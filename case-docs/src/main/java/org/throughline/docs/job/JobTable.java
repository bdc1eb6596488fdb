package org.throughline.docs.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
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
    boolean remove(JobLane lane, Execution execution) {
        return inTransaction("delete from " + lane.table() + THIS, execution, "");
    }

    /** In the caller's transaction. */
    boolean setAside(JobLane lane, Execution execution, String error) {
        return inTransaction(
                "with gone as (delete from " + lane.table() + THIS
                        + " returning task_name, task_instance, task_data) "
                        + "insert into dead_task (task_name, task_instance, task_data, error) "
                        + "select task_name, task_instance, task_data, ? from gone",
                execution,
                error);
    }

    /** In the caller's transaction: whoever runs one of these cannot end it any more. */
    void forget(JobLane lane, UUID subject) {
        var sql = "delete from " + lane.table() + " where convert_from(task_data, 'UTF8')::jsonb ->> 'subject' = ?";
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
    void putBack(JobLane lane, Execution execution) {
        try (var connection = scheduler.getConnection()) {
            run(
                    connection,
                    "update " + lane.table() + " set picked = false, picked_by = null, last_heartbeat = null,"
                            + " version = version + 1" + THIS,
                    execution,
                    "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean run(Connection connection, String sql, Execution execution, String error)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, execution.getTaskName());
            statement.setString(2, execution.getId());
            statement.setLong(3, execution.version);
            if (!error.isEmpty()) {
                statement.setString(4, error);
            }
            return statement.executeUpdate() == 1;
        }
    }
}
