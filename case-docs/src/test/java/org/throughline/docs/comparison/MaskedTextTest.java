package org.throughline.docs.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MaskedTextTest {

    @Test
    void namesDaysAndNumbers_makeNoDifference() {
        var before = MaskedText.of("By May 2025 Lena will read 80 words, and she will enjoy it.", Set.of("lena"));
        var after = MaskedText.of("By June 2026 Tom will read 95 words, and he will enjoy it.", Set.of("tom"));

        assertThat(before.sameAs(after)).isEqualTo(1);
        assertThat(before.numbers()).containsExactly(80.0);
    }

    /** Texts of few words, short and longer than 64 words, which is where bits are carried over. */
    @Test
    void share_isThatOfTheLongestCommonOrder() {
        var random = new Random(7);
        for (var round = 0; round < 400; round++) {
            var one = words(random);
            var other = words(random);

            assertThat(new MaskedText(one, List.of()).sameAs(new MaskedText(other, List.of())))
                    .as("%s / %s", one, other)
                    .isEqualTo(share(one, other), within(1e-9));
        }
    }

    private static List<String> words(Random random) {
        var different = 2 + random.nextInt(6);
        return Stream.generate(() -> "w" + random.nextInt(different))
                .limit(random.nextInt(200))
                .toList();
    }

    /** Place by place, as the books have it. */
    private static double share(List<String> one, List<String> other) {
        var longest = new int[one.size() + 1][other.size() + 1];
        for (var i = 1; i <= one.size(); i++) {
            for (var k = 1; k <= other.size(); k++) {
                longest[i][k] = one.get(i - 1).equals(other.get(k - 1))
                        ? longest[i - 1][k - 1] + 1
                        : Math.max(longest[i - 1][k], longest[i][k - 1]);
            }
        }
        var all = one.size() + other.size();
        return all == 0 ? 1 : 2.0 * longest[one.size()][other.size()] / all;
    }
}
