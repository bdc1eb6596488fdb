package org.throughline.deploy.bench;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The bare thing: one select and one insert over JDBC in one transaction, with no login, no tenant and no rules. */
@DataSourceDefinition(
        name = "java:app/jdbc/bare",
        className = "org.throughline.core.secret.SecretDataSource",
        url = "${ENV=THROUGHLINE_DB_URL}",
        user = "${ENV=THROUGHLINE_DB_USER}",
        properties = "secret=THROUGHLINE_DB_PASSWORD",
        transactional = false,
        minPoolSize = 2,
        maxPoolSize = 24)
@ApplicationScoped
@Path("rows/{id}")
public class BareResource {

    /** The bare application. */
    @ApplicationPath("/")
    public static class Bare extends Application {}

    @Resource(lookup = "java:app/jdbc/bare")
    DataSource dataSource;

    @GET
    @Produces("application/json")
    public String get(@PathParam("id") UUID id) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            String body;
            try (var select = connection.prepareStatement("select body from bench.bare_row where id = ?")) {
                select.setObject(1, id);
                try (var rows = select.executeQuery()) {
                    rows.next();
                    body = rows.getString(1);
                }
            }
            try (var insert = connection.prepareStatement("insert into bench.bare_read (id, row_id) values (?, ?)")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, id);
                insert.executeUpdate();
            }
            connection.commit();
            return body;
        }
    }
}
