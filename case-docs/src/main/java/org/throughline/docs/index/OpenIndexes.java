package org.throughline.docs.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.lucene.store.AlreadyClosedException;

/** The indexes that are open: those used last, so many and no more than are in use. An index in use is never closed. */
final class OpenIndexes {

    interface Work<T> {
        T on(TenantIndex index) throws IOException;
    }

    private static final class Entry {
        private final TenantIndex index;
        private int users;

        Entry(TenantIndex index) {
            this.index = index;
        }
    }

    private final Path root;
    private final int most;
    private final Map<UUID, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<UUID> exchanged = new HashSet<>();

    OpenIndexes(Path root, int most) {
        this.root = root;
        this.most = most;
    }

    <T> T with(UUID tenant, Work<T> work) throws IOException {
        var entry = take(tenant);
        try {
            return work.on(entry.index);
        } finally {
            giveBack(entry);
        }
    }

    private synchronized Entry take(UUID tenant) throws IOException {
        waitWhile(() -> exchanged.contains(tenant));
        var entry = entries.get(tenant);
        if (entry == null) {
            makeRoom();
            entry = new Entry(TenantIndex.open(root.resolve(tenant.toString())));
            entries.put(tenant, entry);
        }
        entry.users++;
        return entry;
    }

    private void makeRoom() throws IOException {
        var oldestFirst = entries.values().iterator();
        while (entries.size() >= most && oldestFirst.hasNext()) {
            var entry = oldestFirst.next();
            if (entry.users == 0) {
                oldestFirst.remove();
                entry.index.close();
            }
        }
    }

    private synchronized void giveBack(Entry entry) {
        entry.users--;
        notifyAll();
    }

    /** Puts another index, which nobody has open, in the place of this one. */
    void exchange(UUID tenant, Path fresh) throws IOException {
        var place = root.resolve(tenant.toString());
        var old = root.resolve(tenant + ".old");
        TenantIndex.delete(old);
        synchronized (this) {
            exchanged.add(tenant);
            try {
                waitWhile(() -> isInUse(tenant));
                forget(tenant);
                if (Files.exists(place)) {
                    Files.move(place, old);
                }
                Files.move(fresh, place);
            } finally {
                exchanged.remove(tenant);
                notifyAll();
            }
        }
        TenantIndex.delete(old);
    }

    private boolean isInUse(UUID tenant) {
        var entry = entries.get(tenant);
        return entry != null && entry.users > 0;
    }

    private synchronized void waitWhile(BooleanSupplier others) throws InterruptedIOException {
        try {
            while (others.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The server ends");
        }
    }

    /** One that cannot be written is closed, so that the next question opens it anew; the others are written all the same. */
    void commit() throws IOException {
        var failures = new ArrayList<Exception>();
        for (var tenant : tenants()) {
            try {
                with(tenant, index -> {
                    index.commit();
                    return true;
                });
            } catch (IOException | AlreadyClosedException e) {
                failures.add(e);
                forget(tenant);
            }
        }
        if (!failures.isEmpty()) {
            var all = new IOException(failures.size() + " indexes could not be written");
            failures.forEach(all::addSuppressed);
            throw all;
        }
    }

    private synchronized void forget(UUID tenant) {
        var entry = entries.remove(tenant);
        if (entry != null) {
            entry.index.giveUp();
        }
    }

    private synchronized List<UUID> tenants() {
        return new ArrayList<>(entries.keySet());
    }

    synchronized void close() throws IOException {
        for (var entry : entries.values()) {
            entry.index.close();
        }
        entries.clear();
    }
}
