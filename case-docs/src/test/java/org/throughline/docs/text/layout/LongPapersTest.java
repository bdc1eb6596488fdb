package org.throughline.docs.text.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongPapersTest {

    @Test
    void tableOfTenThousandRows_isReadInTime() {
        var words = new ArrayList<Word>();
        for (var row = 0; row < 10_000; row++) {
            for (var column = 0; column < 4; column++) {
                words.add(word("cell" + row, 50 + column * 120, 20 + row * 14));
            }
        }

        assertThat(milliseconds(List.of(page(1, 140_100, words, List.of())))).isLessThan(3_000);
    }

    @Test
    void ruledTableOfThousandsOfRowsAndColumns_isReadInTime() {
        var words = new ArrayList<Word>();
        var rules = new ArrayList<Rule>();
        for (var row = 0; row < 3_000; row++) {
            for (var column = 0; column < 3; column++) {
                words.add(word("cell", 52 + column * 100, 22 + row * 14));
                rules.add(new Rule(true, 20 + row * 14, 50 + column * 100, 150 + column * 100));
                rules.add(new Rule(false, 50 + column * 100, 20 + row * 14, 34 + row * 14));
            }
        }
        for (var column = 0; column < 500; column++) {
            rules.add(new Rule(false, 50 + column * 20, 50_000, 50_100));
            words.add(word("c", 52 + column * 20, 50_010));
        }
        rules.add(new Rule(true, 50_000, 50, 10_050));
        rules.add(new Rule(true, 50_100, 50, 10_050));

        assertThat(milliseconds(List.of(page(1, 51_000, words, rules)))).isLessThan(3_000);
    }

    @Test
    void planOfAHundredPages_isReadInTime() {
        var pages = new ArrayList<PrintedPage>();
        for (var number = 1; number <= 100; number++) {
            pages.add(plan(number));
        }
        milliseconds(pages);

        assertThat(milliseconds(pages)).isLessThan(1_500);
    }

    @Test
    void twoThousandPages_areReadInTime() {
        var pages = new ArrayList<PrintedPage>();
        for (var number = 1; number <= 2_000; number++) {
            pages.add(page(number, 792, List.of(word("Page", 50, 20), word("text", 50, 300)), List.of()));
        }

        assertThat(milliseconds(pages)).isLessThan(3_000);
    }

    @Test
    void wordsBesideThePageAndOverEachOther_doNoHarm() {
        var words = new ArrayList<Word>();
        for (var i = 0; i < 3_000; i++) {
            words.add(word("over", 100 + i % 7, 100 + i % 5));
            words.add(new Word("out", new Box(-1e9 * i, 1e9, 1e9, -1e9), 0, /* bold= */ false));
        }
        var rules = List.of(
                new Rule(true, -1e9, 1e9, -1e9), new Rule(false, Double.NaN, 0, 0), new Rule(true, 1e9, -5, 1e12));

        assertThatCode(() -> LayoutReader.read(List.of(page(1, 792, words, rules))))
                .doesNotThrowAnyException();
    }

    private static PrintedPage plan(int number) {
        var words = new ArrayList<Word>();
        var rules = new ArrayList<Rule>();
        for (var line = 0; line < 50; line++) {
            for (var column = 0; column < 10; column++) {
                words.add(word("word" + number * line * column, 52 + column * 52, 32 + line * 14));
            }
        }
        for (var line = 10; line <= 40; line++) {
            rules.add(new Rule(true, 30 + line * 14, 50, 570));
        }
        for (var column = 0; column <= 10; column++) {
            rules.add(new Rule(false, 50 + column * 52, 170, 590));
        }
        return page(number, 792, words, rules);
    }

    private static long milliseconds(List<PrintedPage> pages) {
        var clock = ManagementFactory.getThreadMXBean();
        var begun = clock.getCurrentThreadCpuTime();
        assertThat(LayoutReader.read(pages).blocks()).isNotEmpty();
        return (clock.getCurrentThreadCpuTime() - begun) / 1_000_000;
    }

    private static PrintedPage page(int number, double height, List<Word> words, List<Rule> rules) {
        return new PrintedPage(number, 612, height, words, rules, List.of());
    }

    private static Word word(String text, double left, double top) {
        return new Word(text, new Box(left, top, left + 5.0 * text.length(), top + 10), 10, /* bold= */ false);
    }
}
