package org.throughline.docs.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.Refused;
import org.throughline.docs.recognition.DocumentType;
import org.throughline.docs.recognition.TypeGuess;
import org.throughline.docs.storage.StoredContent;

class DocumentTest {

    static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");

    final Document document = new Document(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new FileName("letter.pdf"),
            new StoredContent(1000, ""),
            UUID.randomUUID(),
            NOW);

    @Test
    void nobodyGetsAFileBeforeItIsLetIn() {
        assertThatThrownBy(document::requireAdmitted)
                .isInstanceOf(Refused.class)
                .hasMessage("This file is still being checked. Try again in a moment.");

        document.admit(NOW);

        assertThatCode(document::requireAdmitted).doesNotThrowAnyException();
    }

    @Test
    void nobodyGetsAFileThatIsHeldBackThoughItWasLetInOnce() {
        document.admit(NOW);
        document.open("application/pdf", 3, null);

        document.holdBack("malware");

        assertThat(document.status()).isEqualTo(DocumentStatus.QUARANTINED);
        assertThat(document.reason()).isEqualTo("malware");
        assertThat(document.isAdmitted()).isFalse();
        assertThat(document.pageCount()).isNull();
        assertThatThrownBy(document::requireAdmitted)
                .isInstanceOf(Refused.class)
                .hasMessage("This file is held back, so nobody can download it.");
    }

    @Test
    void isReadFromTheCopyWithoutItsPassword() {
        document.fail("encrypted", "application/pdf");
        var copy = UUID.randomUUID();

        document.unlock(copy, new StoredContent(900, ""));

        assertThat(document.status()).isEqualTo(DocumentStatus.RECEIVED);
        assertThat(document.readFile()).isEqualTo(copy);
        assertThat(document.readSize()).isEqualTo(900);
        assertThat(document.size()).isEqualTo(1000);
        assertThatThrownBy(() -> document.unlock(copy, new StoredContent(900, "")))
                .isInstanceOf(Refused.class)
                .hasMessage("This file does not ask for a password.");
    }

    @Test
    void asksForNoPasswordThatCannotBeTakenOff() {
        document.fail("locked", "application/msword");

        assertThat(document.isLocked()).isFalse();
        assertThatThrownBy(document::requireLocked).isInstanceOf(Refused.class);
    }

    @Test
    void whatAPersonSaidStaysWhenItIsReadAgain() {
        document.classify(DocumentType.IEP);
        document.markRead("en");

        document.readAgain();
        document.guess(new TypeGuess(DocumentType.EVALUATION, 1, List.of("evaluation report")));

        assertThat(document.status()).isEqualTo(DocumentStatus.RECEIVED);
        assertThat(document.type()).isEqualTo(DocumentType.IEP);
    }

    @Test
    void aHarmfulFileIsNotTriedAgain() {
        document.holdBack("malware");

        assertThat(document.canBeTriedAgain()).isFalse();
        assertThatThrownBy(document::tryAgain).isInstanceOf(Refused.class);
    }

    @Test
    void aFileThatNobodyScannedIsTriedAgain() {
        document.holdBack(Document.NOT_SCANNED);

        document.tryAgain();

        assertThat(document.status()).isEqualTo(DocumentStatus.RECEIVED);
        assertThat(document.reason()).isNull();
        assertThat(document.isAdmitted()).isFalse();
    }

    @Test
    void aFileThatCouldNotBeReadIsScannedAgainToo() {
        document.admit(NOW);
        document.fail("broken", null);

        document.tryAgain();

        assertThat(document.isAdmitted()).isFalse();
    }
}
