package org.throughline.core.secret;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A database whose password is read when somebody connects: it stands in no environment and in no setting of the server. */
public final class SecretDataSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1;

    private String secret = "";

    /** @param name of the variable that is, or leads to, the password */
    public void setSecret(String name) {
        secret = name;
    }

    public String getSecret() {
        return secret;
    }

    /** Whatever the server takes for the password. */
    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return super.getConnection(user, new GivenSecrets(System.getenv()).require(secret));
    }
}
