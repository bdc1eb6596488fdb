package org.throughline.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.Sent;
import org.throughline.docs.recognition.DocumentDate;
import org.throughline.docs.recognition.KeyDate;

class DocumentOrderTest {

    final Document plan = Sent.by(UUID.randomUUID(), "zebra.pdf", DocumentType.IEP);
    final Document card = Sent.by(UUID.randomUUID(), "Árbol.pdf", DocumentType.REPORT_CARD);
    final Document unknown = Sent.read("beta.pdf", 1);
    final List<Document> all = List.of(plan, card, unknown);

    static final class Written extends DocumentDate {
        private final LocalDate day;

        Written(LocalDate day) {
            this.day = day;
        }

        @Override
        public KeyDate kind() {
            return KeyDate.DOCUMENT_DATE;
        }

        @Override
        public LocalDate date() {
            return day;
        }
    }

    @Test
    void papers_byTheirOwnDay_beginWithTheLatestAndEndWithThoseWithoutOne() {
        var dates = Map.<UUID, List<DocumentDate>>of(
                plan.id(), List.of(new Written(LocalDate.of(2025, 10, 9))),
                unknown.id(), List.of(new Written(LocalDate.of(2026, 3, 1))));

        assertThat(DocumentOrder.WRITTEN.sorted(all, dates, Locale.ENGLISH)).containsExactly(unknown, plan, card);
    }

    @Test
    void papers_byName_standAsInADictionary() {
        assertThat(DocumentOrder.NAME.sorted(all, Map.of(), Locale.ENGLISH)).containsExactly(card, unknown, plan);
    }

    @Test
    void papers_byKind_endWithThoseOfNone() {
        assertThat(DocumentOrder.KIND.sorted(all, Map.of(), Locale.ENGLISH)).containsExactly(plan, card, unknown);
    }
}
