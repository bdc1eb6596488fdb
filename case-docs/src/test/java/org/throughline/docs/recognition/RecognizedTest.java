package org.throughline.docs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.core.fact.FactType;
import org.throughline.core.student.StudentDetails;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.TypeGuess;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.recognition.content.PaperContent;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.ProgressContent;
import org.throughline.docs.text.protocol.Findings;

class RecognizedTest {

    static final FoundDate MEETING = new FoundDate(LocalDate.of(2026, 3, 4), 2, "Date of meeting: March 4, 2026");

    @Test
    void whatTheRulesFoundCrossesOverAsItIs() throws IOException {
        var found = found(MEETING);

        var read = Recognized.of(Findings.of(bytes(found)));

        assertThat(read.language()).isEqualTo("en");
        assertThat(read.guess()).isEqualTo(found.guess());
        assertThat(read.birth()).isEqualTo(found.birth());
        assertThat(read.datesOf(DocumentType.IEP)).containsExactly(Map.entry(KeyDate.IEP_MEETING_DATE, MEETING));
        assertThat(read.datesOf(null)).isEmpty();
        assertThat(read.factOf(DocumentType.IEP)).contains(new SuggestedFact(FactType.IEP_MEETING_HELD, MEETING));
        assertThat(read.factOf(null)).isEmpty();
        assertThat(read.isOfAnotherChild(child("Mateo", "Cruz"))).isFalse();
        assertThat(read.isOfAnotherChild(child("Nia", "Boone"))).isTrue();
    }

    @Test
    void whatIsCutOffOrImpossibleIsNotBelieved() throws IOException {
        var whole = bytes(found(MEETING));

        for (var length = 0; length < whole.length; length += 7) {
            assertThat(Recognized.read(java.util.Arrays.copyOf(whole, length))).isEmpty();
        }
        assertThat(Recognized.read(java.util.Arrays.copyOf(whole, whole.length + 1)))
                .isEmpty();
        assertThat(Recognized.read(bytes(found(new FoundDate(LocalDate.of(2026, 3, 4), 0, "")))))
                .isEmpty();
        assertThat(Recognized.read(bytes(found(new FoundDate(LocalDate.of(9, 3, 4), 1, "")))))
                .isEmpty();
    }

    @Test
    void paperWithMoreInItThanCanCrossOver_keepsItsKindAndItsDates() throws IOException {
        var row = new Accommodation("More time. ".repeat(100), new Place(1, List.of()));
        var content = new PaperContent(
                new PlanContent(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Collections.nCopies(10_000, row),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()),
                EvaluationContent.NOTHING,
                ProgressContent.NOTHING,
                NoticeContent.NOTHING);

        var read = Recognized.of(Findings.of(bytes(found(MEETING, content))));

        assertThat(read.guess()).isEqualTo(found(MEETING).guess());
        assertThat(read.datesOf(DocumentType.IEP)).containsKey(KeyDate.IEP_MEETING_DATE);
        assertThat(read.content().plan().accommodations()).isNotEmpty().containsOnly(row);
    }

    private static StudentDetails child(String first, String last) {
        return StudentDetails.of(first, last, null, null, null, null, "CA", "es");
    }

    private static Recognized found(FoundDate date) {
        return found(date, PaperContent.NOTHING);
    }

    private static Recognized found(FoundDate date, PaperContent content) {
        return new Recognized(
                "en",
                new TypeGuess(DocumentType.IEP, 0.9, "individualized education program"),
                Set.of("mateo", "cruz"),
                LocalDate.of(2016, 3, 18),
                Map.of(DocumentType.IEP, Map.of(KeyDate.IEP_MEETING_DATE, date)),
                Map.of(DocumentType.IEP, new SuggestedFact(FactType.IEP_MEETING_HELD, date)),
                content,
                Shingles.none());
    }

    private static byte[] bytes(Recognized found) throws IOException {
        var bytes = new ByteArrayOutputStream();
        found.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
