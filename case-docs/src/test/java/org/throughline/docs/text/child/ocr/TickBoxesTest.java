package org.throughline.docs.text.child.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.throughline.docs.text.protocol.PlacedWord;

class TickBoxesTest {

    private static final int WIDTH = 1_700;
    private static final int HEIGHT = 2_200;

    @Test
    void squares_areEmptyOrTickedByWhatStandsInThem() {
        var boxes = TickBoxes.on(drawn(pen -> {
            pen.drawRect(200, 300, 22, 22);
            pen.drawString("I agree.", 236, 322);
            pen.drawRect(200, 360, 22, 22);
            pen.drawLine(203, 363, 219, 379);
            pen.drawLine(203, 379, 219, 363);
            pen.drawString("I do not agree.", 236, 382);
        }));

        assertThat(boxes).extracting(TickBox::ticked).containsExactly(false, true);
        assertThat(boxes.getFirst().left()).isBetween(198, 201);
        assertThat(boxes.getFirst().bottom()).isBetween(321, 324);
    }

    @Test
    void tickThatReachesOutOfItsBox_countsAsATick() {
        var boxes = TickBoxes.on(drawn(pen -> {
            pen.drawRect(200, 300, 22, 22);
            pen.drawLine(204, 310, 210, 318);
            pen.drawLine(210, 318, 228, 292);
            pen.drawRect(200, 360, 22, 22);
        }));

        assertThat(boxes).extracting(TickBox::ticked).containsExactly(true, false);
    }

    @Test
    void boxesOfANoisyScan_areFoundAllTheSame() {
        var picture = drawn(pen -> {
            pen.setColor(new Color(70, 70, 70));
            pen.drawRect(200, 300, 20, 20);
            pen.drawRect(200, 350, 20, 20);
        });
        var random = new Random(7);
        var points = picture.points();
        for (var i = 0; i < points.length; i++) {
            points[i] = (byte) Math.clamp(Math.round((points[i] & 255) - 15 + 8 * random.nextGaussian()), 0, 255);
        }

        assertThat(TickBoxes.on(picture)).extracting(TickBox::ticked).containsExactly(false, false);
    }

    @Test
    void squareWithoutAnotherOfItsSize_isNoBox() {
        var boxes = TickBoxes.on(drawn(pen -> {
            pen.drawRect(200, 300, 22, 22);
            pen.drawRect(200, 360, 30, 30);
        }));

        assertThat(boxes).isEmpty();
    }

    @Test
    void lettersAndCellsOfATable_areNoBoxes() {
        var boxes = TickBoxes.on(drawn(pen -> {
            pen.drawString("Boxes BODE 0080 DOOR O QUO Behavior by 05/09", 200, 200);
            pen.setFont(pen.getFont().deriveFont(Font.BOLD, 36));
            pen.drawString("BOARD Behavior, Dean, 68 of 80", 200, 300);
            for (var x = 200; x <= 320; x += 30) {
                pen.drawLine(x, 400, x, 460);
            }
            for (var y = 400; y <= 460; y += 30) {
                pen.drawLine(200, y, 320, y);
            }
        }));

        assertThat(boxes).isEmpty();
    }

    @Test
    void boxOfARuledPage_isTakenOutOfThePicture() {
        var ruling = Ruling.of(drawn(pen -> {
            pen.drawRect(200, 300, 22, 22);
            pen.drawRect(200, 360, 22, 22);
        }));

        assertThat(ruling.boxes()).hasSize(2);
        assertThat(ruling.picture().ink()).isZero();
    }

    @Test
    void boxes_standBeforeTheWordsBehindThem() {
        var words = List.of(
                word("", "Consent", 1_000, 1_000),
                word("\n", "I", 1_000, 2_000),
                word(" ", "agree.", 1_100, 2_000),
                word(" ", "No.", 3_000, 2_000));

        var boxed =
                BoxedWords.of(words, List.of(box("☒", 900, 2_000), box("☐", 2_880, 2_005), box("☐", 900, 3_000)), 0);

        assertThat(text(boxed)).isEqualTo("Consent\n☒ I agree. ☐ No.\n☐");
    }

    @Test
    void boxOnAPageThatLiesOnItsSide_standsBeforeTheWordBehindItThere() {
        var upright = List.of(word("", "I", 1_000, 2_000), word(" ", "agree.", 1_100, 2_000));
        var lying = upright.stream()
                .map(word -> new ReadWord(word.between(), word.word().turned(3)))
                .toList();

        var boxed = BoxedWords.of(lying, List.of(box("☒", 900, 2_000).turned(3)), 1);

        assertThat(text(boxed)).isEqualTo("☒ I agree.");
    }

    private static String text(List<ReadWord> words) {
        return String.join(
                "",
                words.stream().map(word -> word.between() + word.word().text()).toList());
    }

    private static ReadWord word(String between, String text, int left, int top) {
        return new ReadWord(between, new PlacedWord(text, left, top, 40 * text.length(), 90));
    }

    private static PlacedWord box(String sign, int left, int top) {
        return new PlacedWord(sign, left, top, 70, 80);
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
}
