package org.throughline.deploy.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.throughline.deploy.index.Organisations.Organisation;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.process.HttpPage;
import org.throughline.deploy.process.Waiting;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;
import org.throughline.docs.index.RebuildOrder;

/**
 * The command {@code reindex}: has the running application make the full-text index of one organisation, or of all,
 * anew out of the database. People go on searching meanwhile.
 */
public final class Reindex {

    private static final Duration PATIENCE = Duration.ofHours(6);

    private final StackSettings settings;
    private final Organisations organisations;
    private final PrintStream out;

    public Reindex(StackSettings settings, Secrets secrets, PrintStream out) {
        this.settings = settings;
        this.organisations = new Organisations(settings, secrets);
        this.out = out;
    }

    public static void main(String[] aliases) throws IOException {
        var home = Path.of(System.getProperty("throughline.home", "deploy")).toRealPath();
        try {
            var settings = StackSettings.from(System.getenv(), home);
            System.exit(new Reindex(settings, new Secrets(settings), System.out).anew(List.of(aliases)) ? 0 : 1);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (SQLException e) {
            System.err.println("The database could not be read; is the stack up? " + e.getMessage());
            System.exit(2);
        }
    }

    /** @param aliases of the organisations; all of them if it is empty */
    public boolean anew(List<String> aliases) throws SQLException, IOException {
        if (!HttpPage.isOk(settings.httpPort(), "/health/live")) {
            throw new CannotStart("The application makes the indexes itself: start it with deploy/up first.");
        }
        var all = true;
        for (var organisation : chosen(aliases)) {
            all &= anew(organisation);
        }
        return all;
    }

    private List<Organisation> chosen(List<String> aliases) throws SQLException, IOException {
        var known = new ArrayList<Organisation>();
        organisations.each((organisation, connection) -> known.add(organisation));
        for (var alias : aliases) {
            if (known.stream().noneMatch(one -> one.alias().equals(alias))) {
                throw new CannotStart("There is no organisation called " + alias + ".");
            }
        }
        return known.stream()
                .filter(one -> aliases.isEmpty() || aliases.contains(one.alias()))
                .toList();
    }

    private boolean anew(Organisation organisation) throws IOException {
        var order = new RebuildOrder(organisations.indexes(), organisation.id());
        order.give();
        var inTime = Waiting.until(() -> !order.isOpen(), PATIENCE);
        var done = inTime && !order.hasFailed();
        out.println(organisation.alias()
                + (done
                        ? "  made anew"
                        : "  NOT made anew: the log of the server says why; searches use the old index"));
        return done;
    }
}
