package org.throughline.docs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    @TempDir
    Path directory;

    @Test
    void isReadableByItsOwnerAlone() throws Exception {
        var file = directory.resolve("master.json");

        MasterKey.create(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isRefusedWhenOthersMayReadIt() throws Exception {
        var file = directory.resolve("master.json");
        MasterKey.create(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> MasterKey.read(file)).hasMessageContaining("chmod 600");
    }

    @Test
    void isNeverReplaced() throws Exception {
        var file = directory.resolve("master.json");
        MasterKey.create(file);

        assertThatThrownBy(() -> MasterKey.create(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void bindsAKeyToItsOrganisation() throws Exception {
        var file = directory.resolve("master.json");
        MasterKey.create(file);
        var master = MasterKey.read(file);
        var wrapped = master.wrap(TenantKey.generate(), UUID.randomUUID());

        assertThatThrownBy(() -> master.unwrap(wrapped, UUID.randomUUID()))
                .isInstanceOf(GeneralSecurityException.class);
    }
}
