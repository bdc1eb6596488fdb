package org.throughline.docs.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.docs.text.protocol.PhotoBundle;
import org.throughline.docs.text.protocol.PlacedWord;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.ScannedPage;
import org.throughline.docs.text.protocol.Unreadable;

/** Pictures of pages, read in the real process by the real program. */
class ScanTest {

    static final ScheduledExecutorService WATCHDOG = Executors.newScheduledThreadPool(1);
    static final ReaderPool POOL =
            new ReaderPool(ReaderCommand.yielding(), 1, Duration.ofMinutes(2), WATCHDOG, Left.ORGANISATION);

    static final Paper LETTER = Paper.printed(
            "Individualized Education Program",
            "Mateo will read ninety words a minute with two errors or fewer.",
            "Speech therapy, thirty minutes each week, in the speech room.",
            "La escuela debe responder por escrito antes de la próxima reunión.",
            "The team meets again on March 3, 2026 at Manzanita Elementary.");

    @AfterAll
    static void stop() {
        POOL.close();
        WATCHDOG.shutdownNow();
    }

    @Test
    void readsAScanInBothLanguages() throws Exception {
        assertThat(only(LETTER.as("png"), "scan.png")).satisfies(ScanTest::isTheLetter);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void readsAScanWhicheverWayItLies(int quarters) throws Exception {
        assertThat(only(LETTER.lying(quarters).as("png"), "scan.png")).satisfies(ScanTest::isTheLetter);
    }

    @Test
    void readsAPhotoWithATiltInTheShadow() throws Exception {
        assertThat(only(LETTER.photographed().as("jpeg"), "photo.jpg")).satisfies(ScanTest::isTheLetter);
    }

    @Test
    void readsThePhotoOfATelephone() throws Exception {
        assertThat(only(LETTER.asHeic(), "IMG_0001.HEIC")).satisfies(ScanTest::isTheLetter);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void saysWhereTheWordsStandOnTheUprightPage(int quarters) throws Exception {
        var page = only(LETTER.lying(quarters).as("png"), "scan.png");

        assertThat(page.quarters()).isEqualTo((4 - quarters) % 4);
        assertThat(place(page, "Individualized")).satisfies(word -> {
            assertThat(word.left()).isBetween(860, 910);
            assertThat(word.top()).isBetween(750, 820);
            assertThat(word.height()).isBetween(80, 180);
        });
        assertThat(place(page, "Manzanita").top()).isBetween(1750, 1830);
    }

    @Test
    void findsTheWordsOfATiltedPhotoOnThePhoto() throws Exception {
        var page = only(LETTER.photographed().as("jpeg"), "photo.jpg");

        // where the letter's words come to lie on it
        var first = Paper.onThePhoto(150, 200);
        assertThat(place(page, "Individualized")).satisfies(word -> {
            assertThat(word.left()).isCloseTo((int) (first.getX() * PlacedWord.WHOLE), within(120));
            assertThat(word.top() + word.height()).isCloseTo((int) (first.getY() * PlacedWord.WHOLE), within(150));
        });
    }

    @Test
    void drawsAPageUprightForWhoeverLooks() throws Exception {
        var lying = LETTER.lying(1).as("png");

        var drawn = POOL.ask(Request.draw("image/png", 1, 3, 1_800), new ByteArrayInputStream(lying), lying.length);
        var none = POOL.ask(Request.draw("image/png", 2, 0, 1_800), new ByteArrayInputStream(lying), lying.length);

        var picture = ImageIO.read(new ByteArrayInputStream(drawn.orElseThrow()));
        assertThat(picture.getHeight()).isEqualTo(1800).isGreaterThan(picture.getWidth());
        assertThat(none).isEmpty();
    }

    @Test
    void findsTheWordsOfATextOnItsPage() throws Exception {
        var file = Paper.mixed("The plan says this in words. ", LETTER);

        var words = POOL.ask(Request.place(1), new ByteArrayInputStream(file), file.length);

        assertThat(words).extracting(PlacedWord::text).startsWith("The", "plan", "says", "this", "in", "words.");
        assertThat(words.getFirst().left()).isLessThan(words.get(1).left());
        assertThat(words.getFirst().height()).isBetween(50, 300);
    }

    @Test
    void readsEachSheetOfAFax() throws Exception {
        var pages = pages(Paper.fax(LETTER, Paper.blank(1700, 2200)), "fax.tiff");

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).satisfies(ScanTest::isTheLetter);
        assertThat(pages.getLast())
                .isEqualTo(new ScannedPage(2, "", 100, 0, pages.getLast().print()));
    }

    @Test
    void readsTheOnePageOfATextThatIsAScan() throws Exception {
        var file = Paper.mixed("The plan says this in words. ", LETTER);

        var text = (Reading.Text) read(file, "plan.pdf");
        assertThat(text.pages().getFirst()).contains("The plan says this in words.");
        assertThat(text.scans()).containsExactly(2);
        assertThat(pages(file, "plan.pdf"))
                .singleElement()
                .satisfies(ScanTest::isTheLetter)
                .extracting(ScannedPage::number)
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void readsAPageOfATextThatWasScannedOnItsSideOrHead(int quarters) throws Exception {
        var file = Paper.mixed("The plan says this in words. ", LETTER.lying(quarters));

        assertThat(pages(file, "plan.pdf"))
                .singleElement()
                .satisfies(ScanTest::isTheLetter)
                .extracting(ScannedPage::quarters)
                .isEqualTo((4 - quarters) % 4);
    }

    @Test
    void findsTheWordsOfAPageThatIsLookedAtTurned() throws Exception {
        var file = Paper.landscape(
                "The services of the plan stand on a page that is wider than it is high, as tables do.");

        var words = POOL.ask(Request.place(1), new ByteArrayInputStream(file), file.length);

        // 50 of 792 points from the left, the base line 100 of 612 points from the top
        assertThat(words.getFirst()).satisfies(word -> {
            assertThat(word.text()).isEqualTo("The");
            assertThat(word.left()).isCloseTo(631, within(20));
            assertThat(word.top() + word.height()).isCloseTo(1634, within(80));
        });
        assertThat(words.getLast().left()).isBetween(5_500, 7_500);
    }

    @Test
    void readsPhotosThatWerePutTogether() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var bundle = new PhotoBundle.Writer(bytes)) {
            bundle.add(
                    "first.jpg", new ByteArrayInputStream(LETTER.photographed().as("jpeg")));
            bundle.add("second.heic", new ByteArrayInputStream(LETTER.asHeic()));
        }

        assertThat(read(bytes.toByteArray(), "2 photos.zip"))
                .isEqualTo(
                        new Reading.Text(PhotoBundle.MEDIA_TYPE, List.of("", ""), Set.of(1, 2), false, false, false));
        assertThat(pages(bytes.toByteArray(), "2 photos.zip")).hasSize(2).allSatisfy(ScanTest::isTheLetter);
    }

    @Test
    void isNotSureOfNoise() throws Exception {
        assertThat(only(Paper.noise(425, 550).as("png"), "noise.png").confidence())
                .isLessThan(55);
    }

    @Test
    void saysThatAPictureIsBroken() throws Exception {
        var half = new byte[40];
        System.arraycopy(LETTER.as("png"), 0, half, 0, half.length);

        assertThat(only(half, "half.png").confidence()).isZero();
        assertThat(read(
                        "\u0089PNG\r\n\u001a\nno picture".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                        "a.png"))
                .isEqualTo(new Reading.NoText("image/png", Unreadable.BROKEN));
    }

    @Test
    void endsTheProcessWhosePageTakesTooLong() {
        var hasty = new ReaderPool(ReaderCommand.yielding(), 1, Duration.ofSeconds(1), WATCHDOG, Left.ORGANISATION);
        try {
            assertThatThrownBy(() -> scan(hasty, LETTER.as("png"), "image/png", List.of(1, 1, 1)))
                    .isInstanceOf(IOException.class);
        } finally {
            hasty.close();
        }
    }

    private static PlacedWord place(ScannedPage page, String text) {
        return page.print().words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    static void isTheLetter(ScannedPage page) {
        assertThat(page.text())
                .contains("Individualized Education Program")
                .contains("ninety words a minute")
                .containsPattern("próxima reuni[oó]n")
                .contains("March 3, 2026");
        assertThat(page.confidence()).isGreaterThan(75);
    }

    static ScannedPage only(byte[] file, String name) throws Exception {
        var pages = pages(file, name);
        assertThat(pages).hasSize(1);
        return pages.getFirst();
    }

    static List<ScannedPage> pages(byte[] file, String name) throws Exception {
        var text = (Reading.Text) read(file, name);
        var wanted = IntStream.rangeClosed(1, text.pages().size())
                .filter(text.scans()::contains)
                .boxed()
                .toList();
        return scan(POOL, file, text.mediaType(), wanted);
    }

    static List<ScannedPage> scan(ReaderPool pool, byte[] file, String mediaType, List<Integer> wanted)
            throws Exception {
        var pages = new ArrayList<ScannedPage>();
        var left = wanted.iterator();
        var these = new Request.Pages() {

            @Override
            public int next() {
                return left.hasNext() ? left.next() : 0;
            }

            @Override
            public void keep(ScannedPage page) {
                pages.add(page);
            }
        };
        pool.ask(Request.scan(mediaType, these), new ByteArrayInputStream(file), file.length);
        return pages;
    }

    static Reading read(byte[] file, String name) throws Exception {
        return POOL.read(new ByteArrayInputStream(file), file.length, name);
    }
}
