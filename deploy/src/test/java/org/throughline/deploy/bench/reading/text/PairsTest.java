package org.throughline.deploy.bench.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.deploy.bench.reading.text.Pairs.Pair;

class PairsTest {

    @Test
    void match_takesTheMostAlikeFirst_andEachOnlyOnce() {
        var pairs = Pairs.match(List.of("a b c", "a b d", "z"), List.of("a b d", "a b e", "y"), Words::likeness);

        assertThat(pairs.matched()).containsExactly(new Pair<>("a b c", "a b e"), new Pair<>("a b d", "a b d"));
        assertThat(pairs.missed()).containsExactly("z");
        assertThat(pairs.invented()).containsExactly("y");
    }
}
