package org.throughline.docs.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.throughline.core.tenancy.Tenant;
import org.throughline.docs.settings.DocsSettings;

/** The index of the organisation of this thread, never behind what its database says. */
@ApplicationScoped
public class Indexes {

    private static final System.Logger LOG = System.getLogger(Indexes.class.getName());
    private static final int OPEN = 200;
    private static final int AT_ONCE = 100;

    @Inject
    DocsSettings settings;

    @Inject
    IndexChanges changes;

    @Resource
    ManagedScheduledExecutorService executor;

    @SuppressWarnings("NullAway.Init") // open sets it
    private OpenIndexes indexes;

    private @Nullable Future<?> committing;

    @PostConstruct
    void open() {
        indexes = new OpenIndexes(settings.index(), OPEN);
        committing = executor.scheduleWithFixedDelay(this::commit, 1, 1, TimeUnit.SECONDS);
    }

    /** Now and then: what is lost in between is taken over again. */
    private void commit() {
        try {
            indexes.commit();
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The index could not be written", e);
        }
    }

    /** In a transaction, where the changes are looked up first: what is ready can be found. */
    public <T> T ask(TenantIndex.Question<T> question) {
        try {
            return indexes.with(Tenant.require(), index -> {
                catchUp(index);
                return index.ask(question);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a transaction: takes over what was removed, and leaves nothing of it on the disk. */
    public void expunge() {
        try {
            indexes.with(Tenant.require(), index -> {
                catchUp(index);
                index.expunge();
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void catchUp(TenantIndex index) throws IOException {
        var last = changes.last();
        if (last != index.position()) {
            takeOver(index, last);
        }
        index.refresh();
    }

    private void takeOver(TenantIndex index, long last) throws IOException {
        synchronized (index) {
            if (last < index.position() && changes.last() < index.position()) {
                index.clear();
            }
            while (takeOverSome(index)) {}
        }
    }

    /** Answers whether there may be more. */
    boolean takeOverSome(TenantIndex index) throws IOException {
        var next = changes.after(index.position(), AT_ONCE);
        for (var change : next) {
            index.replace(change.documentId(), changes.pagesOf(change.documentId()), change.position());
        }
        return next.size() == AT_ONCE;
    }

    /** Whoever asks this organisation's index meanwhile waits. */
    void exchange(UUID tenant, Path fresh) throws IOException {
        indexes.exchange(tenant, fresh);
    }

    public boolean isReady() {
        try {
            return Files.isWritable(Files.createDirectories(settings.index()));
        } catch (IOException e) {
            return false;
        }
    }

    @PreDestroy
    void close() {
        if (committing != null) {
            committing.cancel(false);
        }
        try {
            indexes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
