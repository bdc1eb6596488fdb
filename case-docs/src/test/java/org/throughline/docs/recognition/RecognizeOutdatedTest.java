package org.throughline.docs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.core.job.Job;
import org.throughline.core.tenancy.TenantWork;

class RecognizeOutdatedTest {

    static final UUID TENANT = UUID.randomUUID();

    final Set<UUID> outdated = new TreeSet<>();
    final Set<UUID> broken = new TreeSet<>();
    final List<UUID> tried = new ArrayList<>();
    final RecognizeOutdated recognize = new RecognizeOutdated();
    int asked;

    RecognizeOutdatedTest() {
        recognize.work = new TenantWork() {
            @Override
            public <T> T call(UUID tenant, Callable<T> work) throws Exception {
                return work.call();
            }
        };
        recognize.recognitions = new DocumentRecognitions() {
            @Override
            List<UUID> outdated(Optional<UUID> after, int count) {
                asked++;
                return outdated.stream()
                        .filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                        .limit(count)
                        .toList();
            }
        };
        recognize.again = new RecognizeAgain() {
            @Override
            public void run(Job job) throws IOException {
                tried.add(job.subject());
                if (broken.contains(job.subject())) {
                    throw new IOException("The process ended");
                }
                outdated.remove(job.subject());
            }
        };
    }

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
    void documentThatCannotBeRead_isTriedOnce_andHoldsUpNoOther() throws Exception {
        outdated(50);
        broken.add(outdated.iterator().next());

        rounds(10);

        assertThat(outdated).isEqualTo(broken);
        assertThat(tried).hasSize(50).doesNotHaveDuplicates();
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
}
