package org.throughline.docs.text.child.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.throughline.docs.text.protocol.PlacedRule;
import org.throughline.docs.text.protocol.PlacedWord;

class RulingTest {

    private static final int WIDTH = 1_700;
    private static final int HEIGHT = 2_200;

    @Test
    void ruledTable_hasItsLinesWhereTheyAreDrawn() {
        var ruling = Ruling.of(drawn(RulingTest::table));

        assertThat(ruling.rules().stream().filter(PlacedRule::horizontal).map(PlacedRule::at))
                .satisfiesExactlyInAnyOrder(
                        at -> assertAt(at, 400, HEIGHT),
                        at -> assertAt(at, 460, HEIGHT),
                        at -> assertAt(at, 520, HEIGHT));
        assertThat(ruling.rules().stream().filter(rule -> !rule.horizontal()).map(PlacedRule::at))
                .satisfiesExactlyInAnyOrder(
                        at -> assertAt(at, 200, WIDTH),
                        at -> assertAt(at, 800, WIDTH),
                        at -> assertAt(at, 1_500, WIDTH));
        assertThat(ruling.rules().stream().filter(PlacedRule::horizontal)).allSatisfy(rule -> {
            assertAt(rule.from(), 200, WIDTH);
            assertAt(rule.to(), 1_500, WIDTH);
        });
    }

    @Test
    void linesOfATable_areTakenOutAndLettersThatTouchThemStay() {
        var letters = drawn(RulingTest::letters);
        var both = drawn(pen -> {
            letters(pen);
            table(pen);
        });

        var clean = Ruling.of(both).picture();

        assertThat(dark(clean)).isCloseTo(dark(letters), within((int) (0.06 * dark(letters))));
    }

    @Test
    void paleAndNoisyLines_areFoundAllTheSame() {
        var picture = drawn(pen -> {
            pen.setColor(new Color(130, 130, 130));
            table(pen);
        });
        var random = new Random(7);
        var points = picture.points();
        for (var i = 0; i < points.length; i++) {
            points[i] = (byte) Math.clamp(Math.round((points[i] & 255) - 15 + 12 * random.nextGaussian()), 0, 255);
        }

        assertThat(Ruling.of(picture).rules()).hasSize(6);
    }

    @Test
    void printAlone_isRuledByNothing() {
        var picture = drawn(pen -> {
            letters(pen);
            pen.setFont(pen.getFont().deriveFont(Font.BOLD, 64));
            pen.drawString("HILL — INDIVIDUALIZED", 200, 900);
        });

        var ruling = Ruling.of(picture);

        assertThat(ruling.rules()).isEmpty();
        assertThat(ruling.picture().points()).isEqualTo(picture.points());
    }

    @Test
    void pictureOfOnePoint_isLeftAlone() {
        assertThat(Ruling.of(GrayImage.blank(1, 1)).rules()).isEmpty();
        assertThat(PhotoCleanup.level(GrayImage.blank(1, 1)).tilt()).isZero();
    }

    @Test
    void largestPage_takesNoTime() {
        var picture = drawn(RulingTest::table).scaled(2);
        Ruling.of(picture);

        var clock = ManagementFactory.getThreadMXBean();
        var begun = clock.getCurrentThreadCpuTime();
        Ruling.of(picture);

        assertThat((clock.getCurrentThreadCpuTime() - begun) / 1_000_000).isLessThan(2_000);
    }

    @Test
    void tiltedTable_isLevelledToATenthOfADegree() {
        var table = drawn(pen -> {
            letters(pen);
            table(pen);
        });

        assertThat(PhotoCleanup.level(table.turned(1.3)).tilt()).isCloseTo(-1.3, within(0.15));
        assertThat(PhotoCleanup.level(table).tilt()).isZero();
    }

    private static void assertAt(int at, int point, int points) {
        assertThat(at * (double) points / PlacedWord.WHOLE).isCloseTo(point, within(4.0));
    }

    private static GrayImage drawn(Consumer<Graphics2D> drawing) {
        var picture = GrayImage.blank(WIDTH, HEIGHT);
        var pen = picture.image().createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawing.accept(pen);
        pen.dispose();
        return picture;
    }

    private static void table(Graphics2D pen) {
        for (var y = 400; y <= 520; y += 60) {
            pen.drawLine(200, y, 1_500, y);
        }
        for (var x : new int[] {200, 800, 1_500}) {
            pen.drawLine(x, 400, x, 520);
        }
    }

    /** Their tails cross the line below. */
    private static void letters(Graphics2D pen) {
        for (var row = 0; row < 12; row++) {
            pen.drawString("Typing and spelling, jumping rope every day", 210, 455 + row * 60);
            pen.drawString("30 minutes a week of reading", 810, 448 + row * 60);
        }
    }

    private static int dark(GrayImage picture) {
        var dark = 0;
        for (var point : picture.points()) {
            if ((point & 255) < 128) {
                dark++;
            }
        }
        return dark;
    }
}
