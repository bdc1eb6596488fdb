package org.throughline.docs.storage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.fixture.TestBeans;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.settings.DocsSettings;

class SweepFilesTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Duration LONG_AGO = Duration.ofDays(1).plusMinutes(1);
    static final Duration TODAY = Duration.ofDays(1).minusMinutes(1);
    static final UUID HARBOR = UUID.randomUUID();
    static final UUID SUMMIT = UUID.randomUUID();

    @TempDir
    Path directory;

    final Set<UUID> named = new HashSet<>();
    final SweepFiles sweep = new SweepFiles();

    static final class NoDatabase extends TenantWork {
        @Override
        public <T> T call(UUID tenant, Callable<T> work) throws Exception {
            return Tenant.callAs(tenant, work);
        }
    }

    @BeforeEach
    void wire() {
        new TestBeans()
                .with(DocsSettings.class, new DocsSettings(directory, directory, directory, 1000, 1, 1, null, false))
                .with(Clock.class, Clock.fixed(NOON, ZoneOffset.UTC))
                .with(TenantWork.class, new NoDatabase())
                .with(Instance.class, features(file -> Tenant.require().equals(HARBOR) && named.contains(file)))
                .with(SweepFiles.class, sweep);
    }

    @Test
    void removesAnOldFileThatNoRowNames() throws Exception {
        var file = file(HARBOR, UUID.randomUUID().toString(), LONG_AGO);

        assertThat(sweep.in(HARBOR)).isEqualTo(1);

        assertThat(file).doesNotExist();
    }

    @Test
    void leavesAFileThatARowNames() throws Exception {
        var id = UUID.randomUUID();
        var file = file(HARBOR, id.toString(), LONG_AGO);
        named.add(id);

        assertThat(sweep.in(HARBOR)).isZero();

        assertThat(file).exists();
    }

    @Test
    void leavesAFileWhoseRowMayStillCome() throws Exception {
        var file = file(HARBOR, UUID.randomUUID().toString(), TODAY);

        assertThat(sweep.in(HARBOR)).isZero();

        assertThat(file).exists();
    }

    @Test
    void removesWhatACrashLeftHalfWritten() throws Exception {
        var old = file(HARBOR, UUID.randomUUID() + ".part", LONG_AGO);
        var beingWritten = file(HARBOR, UUID.randomUUID() + ".part", TODAY);

        assertThat(sweep.in(HARBOR)).isEqualTo(1);

        assertThat(old).doesNotExist();
        assertThat(beingWritten).exists();
    }

    @Test
    void leavesWhatIsNotOursAndWhatIsOfOthers() throws Exception {
        var note = file(HARBOR, "READ ME.txt", LONG_AGO);
        var other = file(SUMMIT, UUID.randomUUID().toString(), LONG_AGO);

        assertThat(sweep.in(HARBOR)).isZero();

        assertThat(note).exists();
        assertThat(other).exists();
    }

    @Test
    void anOrganisationWithoutFilesHasNothingToSweep() throws Exception {
        assertThat(sweep.in(UUID.randomUUID())).isZero();
    }

    Path file(UUID tenant, String name, Duration age) throws IOException {
        var file = directory.resolve(tenant.toString()).resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "cipher text");
        Files.setLastModifiedTime(file, FileTime.from(NOON.minus(age)));
        return file;
    }

    static Instance<?> features(NamesFiles feature) {
        return (Instance<?>) Proxy.newProxyInstance(
                SweepFilesTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "stream" -> Stream.of(feature);
                    case "isUnsatisfied" -> false;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
