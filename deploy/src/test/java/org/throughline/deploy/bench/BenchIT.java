package org.throughline.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
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

        BENCH.run(mode, folder, List.of());

        assertThat(PRINTED.toString(UTF_8)).contains(mode == Mode.CASEWORK ? " of them: median" : "ratio");
    }
}
