package org.throughline.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;

class AssignmentTest {

    static final UUID ANA = UUID.randomUUID();
    static final UUID SAM = UUID.randomUUID();
    static final Instant NOON = Instant.parse("2026-11-20T20:00:00Z");

    @Test
    void assignment_byOneself_isAccepted() {
        assertThat(new Assignment(UUID.randomUUID(), ANA, ANA, NOON).state()).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void sayingNoNeedsAReasonAndIsSaidOnce() {
        var offered = new Assignment(UUID.randomUUID(), ANA, SAM, NOON);

        assertThatThrownBy(() -> offered.decline(" ", NOON)).isInstanceOf(Invalid.class);
        assertThat(offered.state()).isEqualTo(AssignmentState.OFFERED);
        offered.decline(" I know the family. ", NOON);

        assertThat(offered.reason()).isEqualTo("I know the family.");
        assertThatThrownBy(() -> offered.accept(NOON)).isInstanceOf(Refused.class);
    }

    @Test
    void candidates_areSortedByLanguage_thenByLoad() {
        var all = Stream.of(
                load("Alex", 3, 28, "en"),
                load("Ana", 26, 28, "en", "es"),
                load("Bea", 13, 14, "es-MX"),
                load("Carl", 2, null));

        assertThat(all.sorted(AdvocateLoad.bestFor("es")).map(AdvocateLoad::name))
                .containsExactly("Ana", "Bea", "Carl", "Alex");
    }

    @Test
    void candidateAtTheAgreedLoad_isFull() {
        assertThat(load("Ana", 28, 28).isFull()).isTrue();
        assertThat(load("Ana", 27, 28).isFull()).isFalse();
        assertThat(load("Ana", 90, null).isFull()).isFalse();
    }

    static AdvocateLoad load(String name, long open, @Nullable Integer agreed, String... languages) {
        return new AdvocateLoad(UUID.randomUUID(), name, List.of(languages), open, agreed);
    }
}
