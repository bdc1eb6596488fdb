package org.throughline.docs.storage;

import com.google.crypto.tink.KeysetHandle;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.docs.settings.DocsSettings;

/** The organisations' keys, made when the first file of an organisation comes, opened once. */
@ApplicationScoped
class TenantKeys {

    @Inject
    DocsSettings settings;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    TenantWork work;

    private final Map<UUID, TenantKey> opened = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init") // openMaster sets it
    private MasterKey master;

    /** Makes the master key at the very first start only: with files there and no key, somebody has lost it. */
    @PostConstruct
    void openMaster() {
        try {
            if (Files.notExists(settings.masterKey())) {
                if (hasFiles(settings.files())) {
                    throw new IllegalStateException(
                            "There are encrypted files, but no master key at " + settings.masterKey());
                }
                MasterKey.create(settings.masterKey());
            }
            master = MasterKey.read(settings.masterKey());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be read: " + settings.masterKey(), e);
        }
    }

    private static boolean hasFiles(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return false;
        }
        try (var entries = Files.list(directory)) {
            return entries.findAny().isPresent();
        }
    }

    /** Called once at the start, so that a missing or open master key stops it and not the first upload. */
    void check() {
        // the container has run openMaster by now
    }

    TenantKey keyOf(UUID tenant) throws GeneralSecurityException {
        var known = opened.get(tenant);
        if (known != null) {
            return known;
        }
        var key = new TenantKey(tenant, master.unwrap(wrapped(tenant), tenant));
        opened.put(tenant, key);
        return key;
    }

    /** In a transaction of its own: a key that has encrypted a file must outlive whatever fails afterwards. */
    private byte[] wrapped(UUID tenant) {
        try {
            return work.call(tenant, () -> {
                var found = find();
                if (found.isPresent()) {
                    return found.get();
                }
                add(TenantKey.generate(), tenant);
                return find().orElseThrow();
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("No key for this organisation", e);
        }
    }

    private Optional<byte[]> find() {
        List<?> rows = entityManager
                .createNativeQuery("select wrapped from tenant_key")
                .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst();
    }

    /** Two first files at once make one key. */
    private void add(KeysetHandle keyset, UUID tenant) throws GeneralSecurityException {
        entityManager
                .createNativeQuery("insert into tenant_key (wrapped) values (?1) on conflict do nothing")
                .setParameter(1, master.wrap(keyset, tenant))
                .executeUpdate();
    }
}
