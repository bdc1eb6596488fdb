package org.throughline.docs.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.Refused;
import org.throughline.docs.storage.StoredContent;

class DocumentTest {

    static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");
    static final UUID ANA = UUID.randomUUID();

    final Document document = document();

    static Document document() {
        return new Document(
                UUID.randomUUID(),
                UUID.randomUUID(),
                DocumentFile.received(new FileName("letter.pdf"), new StoredContent(1000, "digest")),
                new Upload(ANA, NOW));
    }

    @Test
    void documentWithAPassword_isReadFromTheCopyWithoutIt() {
        document.advance(reading -> reading.failed(DocumentRemark.ENCRYPTED));
        var copy = new ReadFile(UUID.randomUUID(), 900);

        document.unlock(copy);

        assertThat(document.status()).isEqualTo(DocumentStatus.RECEIVED);
        assertThat(document.readFile()).isEqualTo(copy);
        assertThat(document.file().size()).isEqualTo(1000);
        assertThatThrownBy(() -> document.unlock(copy))
                .isInstanceOf(Refused.class)
                .hasMessage("This file does not ask for a password.");
    }

    @Test
    void typeThatAPersonGave_staysWhateverAReadingGuesses() {
        var guess = new TypeGuess(DocumentType.EVALUATION, 1, List.of("evaluation report"));
        document.classify(known -> known.given(DocumentType.IEP));

        document.classify(known -> known.guessed(guess));

        assertThat(document.type()).isEqualTo(DocumentType.IEP);
        assertThat(document.classification()).isEqualTo(new Classification(DocumentType.IEP, true, guess, false));
        assertThat(document.classification().confidence()).isEqualTo(1);
    }

    @Test
    void guessThatIsNotSure_givesNoType() {
        document.classify(known -> known.guessed(new TypeGuess(DocumentType.IEP, 0.5, List.of("a", "b", "c", "d"))));

        assertThat(document.type()).isNull();
        assertThat(document.classification().guess()).isEqualTo(new TypeGuess(DocumentType.IEP, 0.5, "a, b, c"));
        assertThat(document.classification().confidence()).isEqualTo(0.5);
    }

    @Test
    void paperThatMayBeAnotherChilds_isTakenFromTheFamilyUntilSomebodySaysItIsThisChilds() {
        document.share(true);

        document.classify(known -> known.ofAnotherChild(true));

        assertThat(document.isShared()).isFalse();
        assertThatThrownBy(() -> document.share(true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("another child");
        document.confirmChild(new Upload(ANA, NOW));
        document.classify(known -> known.ofAnotherChild(true));
        assertThat(document.classification().isOfAnotherChild()).isFalse();
        document.share(true);
        assertThat(document.isShared()).isTrue();
    }

    @Test
    void name_thatTheStaffGave_isShownToThem_andTheSenderFindsTheOwnOne() {
        var lucia = UUID.randomUUID();
        var photo = Sent.by(lucia, "IMG_2042.jpg", DocumentType.REPORT_CARD);

        photo.rename("Report card, fall 2026");

        assertThat(photo.fileName()).isEqualTo("Report card, fall 2026.jpg");
        assertThat(photo.nameFor(lucia)).isEqualTo("IMG_2042.jpg");
        assertThat(photo.nameFor(UUID.randomUUID())).isEqualTo("Report card, fall 2026.jpg");
        assertThat(photo.file().name()).isEqualTo("IMG_2042.jpg");
        assertThat(photo.isRenamed()).isTrue();
    }

    @Test
    void name_isTheOneItCameWithAgain_afterAnyNumberOfOthers() {
        var photo = Sent.by(UUID.randomUUID(), "IMG_2042.jpg", DocumentType.REPORT_CARD);
        photo.rename("One");
        photo.rename("Two");
        assertThat(photo.originalName()).isEqualTo("IMG_2042.jpg");

        photo.rename(" ");

        assertThat(photo.fileName()).isEqualTo("IMG_2042.jpg");
        assertThat(photo.isRenamed()).isFalse();
    }

    @Test
    void names_ofARemovedPaper_areBothGone() {
        var lucia = UUID.randomUUID();
        var photo = Sent.by(lucia, "Mateo IEP.jpg", DocumentType.IEP);
        photo.rename("Plan of Mateo");

        photo.remove(Instant.parse("2026-12-24T12:00:00Z"));

        assertThat(photo.fileName()).isEmpty();
        assertThat(photo.originalName()).isEmpty();
        assertThat(photo.nameFor(lucia)).isEmpty();
    }

    @Test
    void paperThatIsMovedToItsCase_isSharedWithNobodyThere() {
        var right = UUID.randomUUID();
        document.share(true);
        document.confirmChild(new Upload(ANA, NOW));

        document.moveTo(right);

        assertThat(document.caseId()).isEqualTo(right);
        assertThat(document.isShared()).isFalse();
        document.classify(known -> known.ofAnotherChild(true));
        assertThat(document.classification().isOfAnotherChild()).isTrue();
    }

    @Test
    void partOfADeletedLetter_isDeletedWithItAndWithTheOneItCameIn() {
        var archive = document();
        var letter = document();
        letter.attachTo(archive);
        archive.delete(new Deletion(ANA, NOW));
        letter.goWith(archive);

        document.attachTo(letter);

        assertThat(document.deletion()).contains(new Deletion(ANA, NOW, archive.id(), null));
    }

    @Test
    void documentThatIsRemoved_saysNothingAnyMore() {
        document.classify(known ->
                new Classification(DocumentType.IEP, true, new TypeGuess(DocumentType.IEP, 1, List.of("plan")), true));
        document.advance(
                reading -> reading.begun().opened(3, DocumentRemark.TRUNCATED).read("en"));
        document.delete(new Deletion(ANA, NOW));

        document.remove(NOW);

        assertThat(document.file()).isEqualTo(new DocumentFile("", "application/octet-stream", 0, ""));
        assertThat(document.classification()).isEqualTo(Classification.NONE);
        assertThat(document.reading()).isEqualTo(new ReadingState(DocumentStatus.READY, null, null, null, null));
        assertThat(document.deletion()).contains(new Deletion(ANA, NOW, null, NOW));
    }
}
