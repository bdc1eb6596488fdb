package org.throughline.web.binder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.Sent;

class BinderOrderTest {

    static final BinderPaper PLAN = paper("plan.pdf", LocalDate.of(2026, 3, 10), "IEP", "Ana");
    static final BinderPaper LETTER = paper("letter.pdf", LocalDate.of(2025, 9, 8), "Letter", "");
    static final BinderPaper PHOTO = paper("photo.jpg", null, "", "Lucia");

    @Test
    void theOldestFirstAndWhatHasNoDateLast() {
        assertThat(by(BinderOrder.DATE)).containsExactly(LETTER, PLAN, PHOTO);
    }

    @Test
    void papersOfUnknownKindOrDay_standLast() {
        assertThat(by(BinderOrder.KIND)).containsExactly(PLAN, LETTER, PHOTO);
        assertThat(by(BinderOrder.FROM)).containsExactly(PLAN, PHOTO, LETTER);
    }

    @Test
    void isNamedInAnAddress() {
        assertThat(BinderOrder.of("kind")).contains(BinderOrder.KIND);
        assertThat(BinderOrder.of("KIND")).isEmpty();
    }

    private static List<BinderPaper> by(BinderOrder order) {
        return Stream.of(PHOTO, PLAN, LETTER).sorted(order.comparator()).toList();
    }

    private static BinderPaper paper(String name, @Nullable LocalDate on, String kind, String from) {
        return new BinderPaper(Sent.letIn(name), on, kind, from);
    }
}
