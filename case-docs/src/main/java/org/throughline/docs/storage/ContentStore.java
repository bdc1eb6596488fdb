package org.throughline.docs.storage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.throughline.core.problem.NoRoom;
import org.throughline.core.tenancy.Tenant;
import org.throughline.docs.settings.DocsSettings;

/** The bytes of documents, for the organisation of this thread. */
@ApplicationScoped
public class ContentStore {

    private static final System.Logger LOG = System.getLogger(ContentStore.class.getName());

    /** Of the disk, for the database that may share it: without room to write, everything would stop. */
    private static final long RESERVE = 200L << 20;

    @Inject
    DocsSettings settings;

    @Inject
    TenantKeys keys;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Before any job runs: without its keys the application does not start. */
    public void start() {
        keys.check();
    }

    /**
     * Inside a transaction: if it is undone, the file goes with it. After a crash in between, or a commit of which nobody
     * knows how it ended, an unused file may stay: {@link SweepFiles} finds it.
     */
    public StoredContent put(UUID document, InputStream plain) {
        var tenant = Tenant.require();
        try {
            var stored = files().write(keys.keyOf(tenant), document, plain, settings.uploadLimit());
            transactions.registerInterposedSynchronization(new UndoneFile(() -> delete(tenant, document)));
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws NoRoom if the disk is full but for the reserve */
    void requireRoom() {
        try {
            files().requireRoom();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only when its row is gone for good; what cannot be deleted now is swept away later. */
    public void delete(UUID tenant, UUID document) {
        try {
            files().delete(tenant, document);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The unused file of " + document + " stays", e);
        }
    }

    /** The plain bytes; whoever asked closes the stream. A changed or truncated file ends in an exception, not in other bytes. */
    public InputStream open(UUID document) {
        try {
            return files().read(keys.keyOf(Tenant.require()), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentFiles files() {
        return new ContentFiles(settings.files(), RESERVE);
    }
}
