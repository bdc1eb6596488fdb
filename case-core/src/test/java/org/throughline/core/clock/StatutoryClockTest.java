package org.throughline.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.throughline.core.rule.ShippedRules;

class StatutoryClockTest {

    @TestFactory
    Stream<DynamicTest> givesTheDatesThatWereCountedByHand() {
        return HandCounted.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.no() + " " + row.rule() + ": " + row.why(), () -> {
                    assertThat(ShippedRules.pack().rule(row.rule()))
                            .as("a rule that is there")
                            .isPresent();
                    var due = latest(row);
                    if (row.due().equals("none")) {
                        assertThat(due).isEmpty();
                        return;
                    }
                    assertThat(due).singleElement().satisfies(one -> {
                        assertThat(one.dueOn()).isEqualTo(LocalDate.parse(row.due()));
                        assertThat(one.estimated()).isFalse();
                        if (!row.first().isEmpty()) {
                            assertThat(one.firstOn()).isEqualTo(LocalDate.parse(row.first()));
                        }
                    });
                }));
    }

    @Test
    void theTableIsAsLongAsItWasWritten() {
        assertThat(HandCounted.rows()).hasSizeGreaterThan(400);
    }

    private static List<ComputedDeadline> latest(HandCounted.Row row) {
        var result = StatutoryClock.ofType(ShippedRules.pack(), row.subject(), row.facts(), row.school());
        return result.dues().stream()
                .filter(due -> due.rule().id().equals(row.rule()) && due.rule().isLegal())
                .max(Comparator.comparing(due -> due.trigger().on()))
                .stream()
                .toList();
    }
}
