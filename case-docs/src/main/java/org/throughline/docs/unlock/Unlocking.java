package org.throughline.docs.unlock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentContent;
import org.throughline.docs.text.Readers;

/**
 * Opens a file that has a password on it: a copy without it is kept beside the file, encrypted like all files. That is
 * tried in a reading process outside of any transaction, for it may take a minute.
 */
@ApplicationScoped
public class Unlocking {

    private static final System.Logger LOG = System.getLogger(Unlocking.class.getName());

    @Inject
    UnlockService documents;

    @Inject
    Readers readers;

    private final Set<UUID> tried = ConcurrentHashMap.newKeySet();

    /**
     * Has it read.
     *
     * @param password used now and kept nowhere
     * @throws NotFound if there is no such document for the caller
     * @throws Refused if it asks for none, the lock is of a kind that cannot be taken off, or somebody tries just now
     * @throws Invalid if it is the wrong one
     */
    public Document unlock(UUID id, String password) {
        try (var locked = documents.locked(id)) {
            if (!tried.add(id)) {
                throw new Refused("document.tried-now");
            }
            try {
                return unlock(locked, password);
            } finally {
                tried.remove(id);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "Document " + id + " could not be opened with a password", e);
            throw notNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notNow();
        }
    }

    private Document unlock(DocumentContent locked, String password) throws IOException, InterruptedException {
        var document = locked.document();
        var opened = new ArrayList<Document>();
        var how = readers.unlock(
                locked.stream(),
                document.readFile().size(),
                document.file().mediaType(),
                password,
                plain -> opened.add(documents.open(document.id(), plain)));
        return switch (how) {
            case OPENED -> opened.getFirst();
            case WRONG_PASSWORD -> throw new Invalid("document.wrong-password");
            case NO_WAY -> throw new Refused("document.no-unlocking");
        };
    }

    private static Refused notNow() {
        return new Refused("document.not-opened");
    }
}
