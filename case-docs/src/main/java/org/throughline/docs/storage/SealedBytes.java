package org.throughline.docs.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.throughline.core.tenancy.Tenant;

/** Seals what is made of a file and kept for a while, with the key of the organisation of this thread. */
@ApplicationScoped
public class SealedBytes {

    @Inject
    TenantKeys keys;

    /** @param file to which it is bound */
    public byte[] seal(UUID file, byte[] plain) {
        try {
            var sealed = new ByteArrayOutputStream(plain.length + 1024);
            try (var sealing = keys.keyOf(Tenant.require()).encrypt(file, sealed)) {
                sealing.write(plain);
            }
            return sealed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] open(UUID file, byte[] sealed) {
        try (var opened = keys.keyOf(Tenant.require()).decrypt(file, new ByteArrayInputStream(sealed))) {
            return opened.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
