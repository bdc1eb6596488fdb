package org.throughline.docs.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class JpegPagesTest {

    @Test
    void eachPhoto_isAPageThatCanBeSeen() throws IOException {
        var pdf = JpegPages.pdf(List.of(photo(300, 400, 0xff0000), photo(400, 300, 0x0000ff)));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(width(document.getPage(0))).isEqualTo(612);
            assertThat(width(document.getPage(1))).isEqualTo(792);
            var drawn = new PDFRenderer(document);
            assertThat(middle(drawn.renderImage(0)) >> 16 & 0xff).isGreaterThan(200);
            assertThat(middle(drawn.renderImage(1)) & 0xff).isGreaterThan(200);
        }
    }

    @Test
    void whatIsNoJpeg_isRefused() {
        assertThatThrownBy(() -> JpegPages.pdf(List.of(new byte[20]))).isInstanceOf(IllegalArgumentException.class);
    }

    private static float width(PDPage page) {
        return page.getMediaBox().getWidth();
    }

    private static int middle(BufferedImage picture) {
        return picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2);
    }

    private static byte[] photo(int width, int height, int colour) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, colour);
            }
        }
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        return jpeg.toByteArray();
    }
}
