package org.throughline.docs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.core.fixture.TestBeans;
import org.throughline.core.job.Job;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.settings.DocsSettings;
import org.throughline.docs.settings.StorageLimits;

class RecognizeOutdatedTest {

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final Path FOLDER = Path.of("unused");
    static final UUID TENANT = UUID.randomUUID();

    final Set<UUID> outdated = new TreeSet<>();
    final Set<UUID> broken = new TreeSet<>();
    final List<UUID> tried = new ArrayList<>();
    final Moved clock = new Moved();
    final RecognizeOutdated recognize = new TestBeans()
            .with(DocsSettings.class, new DocsSettings(FOLDER, FOLDER, FOLDER, 1000, 1, 1, null, false))
            .with(StorageLimits.class, StorageLimits.usual())
            .with(Clock.class, clock)
            .with(TenantWork.class, new AtOnce())
            .with(DocumentRecognitions.class, new Known())
            .with(RecognizeAgain.class, new Again())
            .get(RecognizeOutdated.class);
    int asked;

    @Test
    void documentsOfAnOlderRelease_areRecognisedSomeAtATime() throws Exception {
        outdated(50);

        recognize.run(TENANT);
        assertThat(tried).hasSizeBetween(1, 49);

        rounds(5);
        assertThat(outdated).isEmpty();
        assertThat(tried).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void documentThatCannotBeRead_holdsUpNoOther_andIsTriedAgainOnAnotherDay() throws Exception {
        outdated(50);
        broken.add(outdated.iterator().next());

        rounds(10);

        assertThat(outdated).isEqualTo(broken);
        assertThat(tried).hasSize(50).doesNotHaveDuplicates();

        broken.clear();
        clock.now = NOON.plus(Duration.ofHours(25));
        rounds(1);

        assertThat(outdated).isEmpty();
    }

    /** Otherwise each organisation would be searched through every few seconds for ever. */
    @Test
    void organisationWithNothingLeft_isNotAskedAgain() throws Exception {
        rounds(3);

        assertThat(asked).isEqualTo(1);
    }

    private void outdated(int count) {
        IntStream.range(0, count).forEach(at -> outdated.add(new UUID(0, at + 1L)));
    }

    private void rounds(int count) throws Exception {
        for (var round = 0; round < count; round++) {
            recognize.run(TENANT);
        }
    }

    static final class AtOnce extends TenantWork {
        @Override
        public <T> T call(UUID tenant, Callable<T> work) throws Exception {
            return work.call();
        }
    }

    final class Known extends DocumentRecognitions {
        @Override
        List<UUID> outdated(Optional<UUID> after, int count) {
            asked++;
            return outdated.stream()
                    .filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                    .limit(count)
                    .toList();
        }
    }

    final class Again extends RecognizeAgain {
        @Override
        public void run(Job job) throws IOException {
            tried.add(job.subject());
            if (broken.contains(job.subject())) {
                throw new IOException("The process ended");
            }
            outdated.remove(job.subject());
        }
    }

    static final class Moved extends Clock {

        Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
