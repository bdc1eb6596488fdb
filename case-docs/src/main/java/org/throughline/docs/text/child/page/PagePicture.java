package org.throughline.docs.text.child.page;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A page as it looks, upright, as a JPEG that every browser shows. */
public final class PagePicture {

    /** Print of the usual size can be read, and a little closer. */
    private static final int LONGER_SIDE = 1_800;

    private static final int MOST_BYTES = 20 << 20;

    private PagePicture() {}

    public static void write(BufferedImage page, int quarters, DataOutputStream out) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(turned(small(page), quarters), "jpeg", jpeg);
        out.writeInt(jpeg.size());
        jpeg.writeTo(out);
    }

    public static void writeNone(DataOutputStream out) throws IOException {
        out.writeInt(0);
    }

    /**
     * Nothing if the page cannot be drawn.
     *
     * @throws IOException if the process ended or says something impossible
     */
    public static Optional<byte[]> read(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("Impossible length of a picture: " + length);
        }
        var jpeg = in.readNBytes(length);
        if (jpeg.length < length) {
            throw new IOException("The process ended in a picture");
        }
        return length == 0 ? Optional.empty() : Optional.of(jpeg);
    }

    private static BufferedImage small(BufferedImage page) {
        var factor = Math.min(1, (double) LONGER_SIDE / Math.max(page.getWidth(), page.getHeight()));
        return drawn(
                page,
                (int) Math.max(1, page.getWidth() * factor),
                (int) Math.max(1, page.getHeight() * factor),
                AffineTransform.getScaleInstance(factor, factor));
    }

    private static BufferedImage turned(BufferedImage page, int quarters) {
        if (quarters == 0) {
            return page;
        }
        var width = page.getWidth();
        var height = page.getHeight();
        var turn = new AffineTransform();
        turn.translate(
                quarters == 3 ? 0 : quarters == 1 ? height : width, quarters == 1 ? 0 : quarters == 3 ? width : height);
        turn.quadrantRotate(quarters);
        return quarters == 2 ? drawn(page, width, height, turn) : drawn(page, height, width, turn);
    }

    private static BufferedImage drawn(BufferedImage page, int width, int height, AffineTransform how) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, how, null);
        pen.dispose();
        return drawn;
    }
}
