package org.throughline.docs.text.child.page;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Draws a page upright, as a JPEG that every browser shows. */
public final class PageDrawing {

    private PageDrawing() {}

    /**
     * @param quarters how often it is turned clockwise by a quarter
     * @param longest so many dots its longer side has at most
     */
    public static byte[] jpeg(BufferedImage page, int quarters, int longest) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(turned(small(page, longest), quarters), "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    private static BufferedImage small(BufferedImage page, int longest) {
        var factor = Math.min(1, (double) longest / Math.max(page.getWidth(), page.getHeight()));
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
