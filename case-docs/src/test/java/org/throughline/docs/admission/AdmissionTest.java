package org.throughline.docs.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Organisation;
import org.throughline.core.fixture.TestEvents;
import org.throughline.core.job.Job;
import org.throughline.core.organisation.OrganisationProfile;
import org.throughline.core.organisation.Organisations;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentFile;
import org.throughline.docs.document.DocumentPages;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.Documents;
import org.throughline.docs.document.FileName;
import org.throughline.docs.document.ReadingRequested;
import org.throughline.docs.document.Upload;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.malware.MalwareScanner;
import org.throughline.docs.malware.ScanVerdict;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.storage.StoredContent;

@SuppressWarnings("UnnecessaryAssignment") // no container is there to inject
class AdmissionTest {

    static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");

    final Document document = new Document(
            UUID.randomUUID(),
            UUID.randomUUID(),
            DocumentFile.received(new FileName("letter.pdf"), new StoredContent(1000, "")),
            new Upload(UUID.randomUUID(), NOW));

    final List<String> done = new ArrayList<>();
    final Job job = new Job(UUID.randomUUID(), document.id(), () -> done.add("finished"));
    final Admission admission = new Admission();

    @BeforeEach
    void nothingIsReal() {
        admission.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        admission.documents = new OneDocument();
        admission.pages = new NoPages();
        admission.heldBack = events();
        admission.store = new ContentStore() {
            @Override
            public InputStream open(UUID id) {
                return new ByteArrayInputStream(new byte[0]);
            }
        };
        admission.indexChanges = new IndexChanges() {
            @Override
            public void add(UUID id) {
                done.add("indexed");
            }
        };
        admission.work = new TenantWork() {
            @Override
            public <T> T call(UUID tenant, Callable<T> work) throws Exception {
                return work.call();
            }
        };
        scannerSays(null);
        organisationAccepts(true);
    }

    @Test
    void whatTheScannerFindsCleanIsLetIn() throws Exception {
        scannerSays(new ScanVerdict.Clean());
        admission.whenReadingRequested(new ReadingRequested(document));
        assertThat(document.reading().isAdmitted()).isFalse();

        assertThat(admission.admit(job)).isTrue();

        assertThat(document.reading().isAdmitted()).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void ofAHarmfulFileNothingIsLeftToReadOrFind() throws Exception {
        scannerSays(new ScanVerdict.Found("Some.Worm"));

        assertThat(admission.admit(job)).isFalse();

        assertThat(document.status()).isEqualTo(DocumentStatus.QUARANTINED);
        assertThat(document.reading().reason()).isEqualTo("malware");
        assertThat(done).containsExactly("finished", "pages forgotten", "told", "indexed");
    }

    @Test
    void aFileThatWasNotScannedWaitsForTheJobToBeTriedAgain() {
        scannerSays(new ScanVerdict.NotScanned("silence"));

        assertThatThrownBy(() -> admission.admit(job)).hasMessageEndingWith("was not scanned: silence");

        assertThat(document.status()).isEqualTo(DocumentStatus.RECEIVED);
        assertThat(document.reading().isAdmitted()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void withoutAScannerAFileIsLetInAtOnce() throws Exception {
        admission.whenReadingRequested(new ReadingRequested(document));
        assertThat(document.reading().isAdmitted()).isTrue();

        assertThat(admission.admit(job)).isTrue();
    }

    @Test
    void withoutAScannerAnOrganisationCanHaveFilesHeldBack() throws Exception {
        organisationAccepts(false);
        admission.whenReadingRequested(new ReadingRequested(document));
        assertThat(document.reading().isAdmitted()).isFalse();

        assertThat(admission.admit(job)).isFalse();

        assertThat(document.reading().reason()).isEqualTo("not-scanned");
        assertThat(done).startsWith("finished");
    }

    @Test
    void whatTheOrganisationAcceptsIsScannedAllTheSame() throws Exception {
        scannerSays(new ScanVerdict.Found("Some.Worm"));
        organisationAccepts(true);

        assertThat(admission.admit(job)).isFalse();
    }

    /** @param verdict missing where there is no scanner */
    void scannerSays(@Nullable ScanVerdict verdict) {
        admission.scanner = new MalwareScanner() {
            @Override
            public boolean isThere() {
                return verdict != null;
            }

            @Override
            public ScanVerdict scan(InputStream plain) {
                if (verdict == null) {
                    throw new IllegalStateException("There is no scanner");
                }
                return verdict;
            }
        };
    }

    void organisationAccepts(boolean unscanned) {
        admission.organisations = new Organisations() {
            @Override
            public OrganisationProfile current() {
                return new OrganisationProfile(new Organisation(job.tenant(), "harbor")) {
                    @Override
                    public boolean isUnscannedAccepted() {
                        return unscanned;
                    }
                };
            }
        };
    }

    class OneDocument extends Documents {

        @Override
        public Document lock(UUID id) {
            return document;
        }
    }

    class NoPages extends DocumentPages {

        @Override
        public void forget(UUID id) {
            done.add("pages forgotten");
        }
    }

    @SuppressWarnings("unchecked")
    Event<DocumentHeldBack> events() {
        return (Event<DocumentHeldBack>) (Event<?>) new TestEvents().heardBy(new Hearer());
    }

    class Hearer {

        void whenHeldBack(@Observes DocumentHeldBack heldBack) {
            assertThat(heldBack.id()).isEqualTo(document.id());
            done.add("told");
        }
    }
}
