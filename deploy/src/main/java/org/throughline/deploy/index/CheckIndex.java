package org.throughline.deploy.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.lucene.index.CorruptIndexException;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;
import org.throughline.docs.index.IndexCheck;
import org.throughline.docs.index.IndexDifference;

/** The command {@code check-index}: compares each organisation's full-text index with its database. */
public final class CheckIndex {

    private static final int NAMED = 20;

    private final Organisations organisations;
    private final PrintStream out;

    public CheckIndex(StackSettings settings, Secrets secrets, PrintStream out) {
        this.organisations = new Organisations(settings, secrets);
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var home = Path.of(System.getProperty("throughline.home", "deploy")).toRealPath();
        try {
            var settings = StackSettings.from(System.getenv(), home);
            System.exit(new CheckIndex(settings, new Secrets(settings), System.out).everyIndexAgrees() ? 0 : 1);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (SQLException e) {
            System.err.println("The database could not be read; is the stack up? " + e.getMessage());
            System.exit(2);
        }
    }

    /** Prints a line for each organisation, and one for each kind of difference. */
    public boolean everyIndexAgrees() throws SQLException, IOException {
        var all = new AtomicBoolean(true);
        organisations.each((organisation, connection) -> {
            var path = organisations.indexes().resolve(organisation.id().toString());
            try {
                var difference = IndexCheck.of(path, connection);
                print(organisation.alias(), difference);
                all.compareAndSet(true, difference.isNone());
            } catch (CorruptIndexException e) {
                out.println(organisation.alias() + "  DAMAGED: the files of the index cannot be read");
                all.set(false);
            }
        });
        if (!all.get()) {
            out.println("deploy/reindex makes an index anew out of the database.");
        }
        return all.get();
    }

    private void print(String alias, IndexDifference difference) {
        out.printf(
                "%s  %s: %d documents as they must be, %d more come with the next search%n",
                alias, difference.isNone() ? "agrees" : "DIFFERS", difference.agreeing(), difference.waiting());
        print("missing", difference.missing());
        print("surplus", difference.surplus());
        print("stale", difference.stale());
    }

    private void print(String kind, Set<UUID> documents) {
        if (!documents.isEmpty()) {
            out.printf(
                    "  %d %s: %s%s%n",
                    documents.size(),
                    kind,
                    documents.stream().limit(NAMED).map(UUID::toString).collect(Collectors.joining(" ")),
                    documents.size() > NAMED ? " …" : "");
        }
    }
}
