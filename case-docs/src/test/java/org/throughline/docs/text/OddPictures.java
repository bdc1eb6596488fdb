package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Pictures that say more of themselves than is true. */
final class OddPictures {

    private OddPictures() {}

    static Map<String, byte[]> all() throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("a hundred thousand points wide.png", claiming(100_000, 100_000));
        all.put("as large as a number can be.png", claiming(Integer.MAX_VALUE, Integer.MAX_VALUE));
        all.put("negative.png", claiming(-5, 7));
        all.put("a line.png", claiming(60_000, 1));
        all.put("film.gif", film(300));
        all.put("pictures in a circle.tiff", circle());
        all.put("strips from nowhere.tiff", strips());
        all.put("only its name.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0});
        all.put("no picture.heic", ("\0\0\0\u0018ftypheic\0\0\0\0mif1heic" + "x".repeat(500)).getBytes(ISO_8859_1));
        all.put("no points.bmp", Arrays.copyOf("BM".getBytes(ISO_8859_1), 60));
        return all;
    }

    private static byte[] claiming(int width, int height) throws IOException {
        var png = Fixtures.picture();
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    private static byte[] film(int pictures) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var number = 0; number < pictures; number++) {
                writer.writeToSequence(
                        new IIOImage(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    /** The next picture after the first is the first. */
    private static byte[] circle() {
        return tiff(8, 100);
    }

    private static byte[] strips() {
        return tiff(0, Integer.MAX_VALUE);
    }

    private static byte[] tiff(int next, int strip) {
        var tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(ISO_8859_1)).putInt(8).putShort((short) 8);
        int[][] fields = {{256, 16}, {257, 1}, {258, 8}, {259, 1}, {262, 1}, {273, strip}, {278, 1}, {279, 16}};
        for (var field : fields) {
            tiff.putShort((short) field[0]).putShort((short) 4).putInt(1).putInt(field[1]);
        }
        return tiff.putInt(next).array();
    }
}
