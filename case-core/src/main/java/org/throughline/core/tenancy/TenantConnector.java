package org.throughline.core.tenancy;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;

/** Stamps each connection that EclipseLink takes with the organisation, for this transaction only. */
final class TenantConnector implements Connector {

    private final Connector delegate;

    private TenantConnector(Connector delegate) {
        this.delegate = delegate;
    }

    static void install(Login login) {
        var datasource = (DatasourceLogin) login;
        if (!(datasource.getConnector() instanceof TenantConnector)) {
            datasource.setConnector(new TenantConnector(datasource.getConnector()));
        }
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        var connection = delegate.connect(properties, session);
        try {
            TenantStamp.put(connection);
            return connection;
        } catch (SQLException e) {
            closeAfter(e, connection);
            throw DatabaseException.sqlException(e);
        }
    }

    private static void closeAfter(SQLException e, Connection connection) {
        try {
            connection.close();
        } catch (SQLException second) {
            e.addSuppressed(second);
        }
    }

    @Override
    public Object clone() {
        return new TenantConnector((Connector) delegate.clone());
    }

    @Override
    public String getConnectionDetails() {
        return delegate.getConnectionDetails();
    }

    @Override
    public void toString(PrintWriter writer) {
        delegate.toString(writer);
    }
}
