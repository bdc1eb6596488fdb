package org.throughline.docs.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.Refused;

class ReadingStateTest {

    static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");
    static final ReadingState RECEIVED = new ReadingState(DocumentStatus.RECEIVED, null, null, null, null);

    @Test
    void fileBeforeItIsLetIn_isGivenToNobody() {
        assertThatThrownBy(RECEIVED::requireAdmitted)
                .isInstanceOf(Refused.class)
                .hasMessage("This file is still being checked for viruses. Try again in a moment.");

        assertThatCode(RECEIVED.admitted(NOW)::requireAdmitted).doesNotThrowAnyException();
    }

    @Test
    void fileThatIsHeldBack_isGivenToNobodyThoughItWasLetInOnce() {
        var heldBack = RECEIVED.admitted(NOW).opened(3, null).heldBack(DocumentRemark.MALWARE);

        assertThat(heldBack.status()).isEqualTo(DocumentStatus.QUARANTINED);
        assertThat(heldBack.reason()).isEqualTo("malware");
        assertThat(heldBack.isAdmitted()).isFalse();
        assertThat(heldBack.pageCount()).isNull();
        assertThatThrownBy(heldBack::requireAdmitted)
                .isInstanceOf(Refused.class)
                .hasMessage("This file is held back, so nobody can download it.");
    }

    @Test
    void lockThatCannotBeTakenOff_asksForNoPassword() {
        var locked = RECEIVED.failed(DocumentRemark.LOCKED);

        assertThat(locked.isLocked()).isFalse();
        assertThatThrownBy(locked::requireLocked).isInstanceOf(Refused.class);
    }

    @Test
    void harmfulFile_isNotTriedAgain() {
        var harmful = RECEIVED.heldBack(DocumentRemark.MALWARE);

        assertThat(harmful.canBeTriedAgain()).isFalse();
        assertThatThrownBy(harmful::triedAgain).isInstanceOf(Refused.class);
    }

    @Test
    void fileThatNobodyScanned_isTriedAgain() {
        assertThat(RECEIVED.heldBack(DocumentRemark.NOT_SCANNED).triedAgain()).isEqualTo(RECEIVED);
    }

    @Test
    void fileThatCouldNotBeRead_isScannedAgainToo() {
        assertThat(RECEIVED.admitted(NOW).failed(DocumentRemark.BROKEN).triedAgain())
                .isEqualTo(RECEIVED);
    }

    @Test
    void fileThatWasRead_keepsWhatIsKnownWhileItIsReadAgain() {
        var again = RECEIVED.admitted(NOW).begun().opened(3, null).read("en").again();

        assertThat(again).isEqualTo(new ReadingState(DocumentStatus.RECEIVED, null, NOW, "en", 3));
    }

    @Test
    void fileThatWasRead_isNotReadByASecondRunOfTheSameJob() {
        assertThatThrownBy(RECEIVED.begun().read("en")::begun).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void firstRemark_staysThoughSomePagesCannotBeRead() {
        assertThat(RECEIVED.opened(3, DocumentRemark.TRUNCATED)
                        .withUnreadablePages()
                        .remark())
                .isEqualTo(DocumentRemark.TRUNCATED);
        assertThat(RECEIVED.opened(3, null).withUnreadablePages().remark()).isEqualTo(DocumentRemark.UNREADABLE_PAGES);
    }

    /** Programs and the messages of both languages know them by these. */
    @Test
    void codesOfRemarks_neverChange() {
        assertThat(Arrays.stream(DocumentRemark.values()).map(DocumentRemark::code))
                .containsExactlyInAnyOrder(
                        "encrypted",
                        "locked",
                        "broken",
                        "unsupported",
                        "no-text",
                        "empty",
                        "too-long",
                        "too-large",
                        "unreadable",
                        "no-scanner",
                        "reading-failed",
                        "malware",
                        "not-scanned",
                        "not-read-again",
                        "unreadable-pages",
                        "active-content",
                        "truncated",
                        "parts-left-inside",
                        "other-type");
        assertThat(DocumentRemark.values()).allMatch(remark -> remark == DocumentRemark.of(remark.code()));
    }
}
