package org.throughline.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.deploy.TestStack;

/** The bench keeps running. It fills the demo with made-up cases, so it comes after all that looks at the demo. */
@Order(Integer.MAX_VALUE)
class BenchIT {

    static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();

    /** One for all modes: what the first of them fills serves the next. */
    static final Bench BENCH = new Bench(TestStack.get().settings(), new PrintStream(PRINTED, true, UTF_8), Size.SMALL);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Mode.class)
    void mode_atASmallSize_runsAndCountsAsTheBareSql(Mode mode) throws Exception {
        PRINTED.reset();

        BENCH.run(
                mode,
                folder,
                switch (mode) {
                    case READING -> List.of(papers().toString());
                    case LINE -> List.of(plans().toString());
                    case PLAIN, DOCUMENTS, SEARCH, CASEWORK, CLOCKS, WEB -> List.of();
                });

        assertThat(PRINTED.toString(UTF_8))
                .contains(
                        switch (mode) {
                            case CASEWORK -> " of them: median";
                            case READING ->
                                "Reading of 1 papers: kinds 1 of 1 (100.0%), dates 1 of 1 (100.0%), dates missing 0 of 1";
                            case LINE -> "continued goals F1 100.0%";
                            default -> "ratio";
                        });
    }

    Path papers() throws IOException {
        var child = Files.createDirectories(folder.resolve("papers/ca-bench"));
        Files.writeString(child.resolve("request.txt"), """
                March 4, 2026

                Re: Written request for an evaluation of Bench Reader

                Dear Principal,

                I am the mother of Bench Reader, and I am writing to request a full and individual evaluation of my child
                in all areas of suspected disability, at no cost to us. Please send me the assessment plan.

                Sincerely,
                A parent
                """);
        Files.writeString(child.resolve("request.truth.json"), """
                {"file": "request.txt", "docType": "PARENT_REQUEST", "layer": "text", "studentName": "Bench Reader",
                "keyDates": {"documentDate": "2026-03-04", "iepStart": null}}
                """);
        return folder.resolve("papers");
    }

    /** Two years of one child. */
    Path plans() throws IOException {
        var child = Files.createDirectories(folder.resolve("plans/ca-bench"));
        plan(child, 2025, 70, "{\"plannedDefects\": []}");
        plan(child, 2026, 85, """
                {"comparedWith": {"file": "iep-2025.txt", "continuedGoals": [{"from": "1", "to": "1"}]}}""");
        return folder.resolve("plans");
    }

    private static void plan(Path child, int year, int words, String told) throws IOException {
        Files.writeString(child.resolve("iep-" + year + ".txt"), """
                INDIVIDUALIZED EDUCATION PROGRAM (IEP)

                Student: Bench Reader
                Date of IEP meeting: March 4, %1$d
                IEP start date: March 4, %1$d
                IEP end date: March 3, %2$d

                PRESENT LEVELS OF ACADEMIC ACHIEVEMENT AND FUNCTIONAL PERFORMANCE
                Reading: In February %1$d Bench read %4$d words correct per minute.

                MEASURABLE ANNUAL GOALS
                Goal 1: Reading fluency
                By March 3, %2$d, given a third grade passage, Bench will read %3$d words correct per minute on three weekly probes.
                Baseline: %4$d words correct per minute

                SPECIAL EDUCATION AND RELATED SERVICES
                Service: Reading instruction
                Frequency: 4 times per week
                Minutes: 30
                Location: Resource room
                Start date: March 4, %1$d
                End date: March 3, %2$d
                """.formatted(year, year + 1, words, words - 20));
        Files.writeString(child.resolve("iep-" + year + ".truth.json"), """
                {"file": "iep-%d.txt", "docType": "IEP", "layer": "text", "studentName": "Bench Reader", %s""".formatted(year, told.substring(1)));
    }
}
