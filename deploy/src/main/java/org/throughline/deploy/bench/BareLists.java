package org.throughline.deploy.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Runs {@link BareSql} in one transaction, stamped with the organisation; {@code :word} is a parameter of the address. */
@ApplicationScoped
@Path("lists/{name}")
public class BareLists {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    private static final String STAMP = "select set_config('app.tenant_id', :tenant, true)";

    @Resource(lookup = "java:app/jdbc/bare")
    DataSource dataSource;

    /** The rows of each statement. */
    @GET
    @Produces("application/json")
    public List<List<List<String>>> read(@PathParam("name") String name, @Context UriInfo address) throws SQLException {
        var answers = new ArrayList<List<List<String>>>();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, STAMP, address.getQueryParameters());
            for (var sql : BareSql.of(name)) {
                answers.add(run(connection, sql, address.getQueryParameters()));
            }
            connection.commit();
        }
        return answers;
    }

    private static List<List<String>> run(Connection connection, String sql, MultivaluedMap<String, String> values)
            throws SQLException {
        var answer = new ArrayList<List<String>>();
        try (var statement = connection.prepareStatement(PARAMETER.matcher(sql).replaceAll("?"))) {
            var parameters = PARAMETER.matcher(sql);
            for (var i = 1; parameters.find(); i++) {
                statement.setObject(i, values.getFirst(parameters.group(1)), Types.OTHER);
            }
            if (statement.execute()) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    var row = new ArrayList<String>();
                    for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.add(rows.getString(column));
                    }
                    answer.add(row);
                }
            }
        }
        return answer;
    }
}
