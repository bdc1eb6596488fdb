package org.throughline.docs.text.child.ocr;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A gray picture: what is printed is dark, paper is light. */
record GrayImage(BufferedImage image) {

    private static final int PAPER = 255;
    private static final int INK = 128;
    private static final int SQUARE = 32;

    static GrayImage of(BufferedImage any) {
        if (any.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return new GrayImage(any);
        }
        var gray = blank(any.getWidth(), any.getHeight());
        var pen = gray.image.createGraphics();
        pen.drawImage(any, 0, 0, Color.WHITE, null);
        pen.dispose();
        return gray;
    }

    static GrayImage blank(int width, int height) {
        return new GrayImage(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** Row by row, one byte for each point; writing to it changes the picture. */
    byte[] points() {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** As a plain gray map: packing a picture that is read once costs more than it saves. */
    void write(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("P5 %d %d 255\n".formatted(width(), height()).getBytes(StandardCharsets.US_ASCII));
            out.write(points());
        }
    }

    GrayImage scaled(double factor) {
        var scaled = blank((int) Math.round(width() * factor), (int) Math.round(height() * factor));
        draw(scaled, AffineTransform.getScaleInstance(factor, factor));
        return scaled;
    }

    /** Each point the mean of those that it stands for: made smaller until its longer side has so many at most. */
    GrayImage shrunk(int longerSide) {
        var step = Math.ceilDiv(Math.max(width(), height()), longerSide);
        var shrunk = blank(Math.max(1, width() / step), Math.max(1, height() / step));
        var from = points();
        var to = shrunk.points();
        for (var y = 0; y < shrunk.height(); y++) {
            for (var x = 0; x < shrunk.width(); x++) {
                var sum = 0;
                var points = 0;
                for (var row = y * step; row < Math.min(height(), (y + 1) * step); row++) {
                    for (var column = x * step; column < Math.min(width(), (x + 1) * step); column++) {
                        sum += from[row * width() + column] & PAPER;
                        points++;
                    }
                }
                to[y * shrunk.width() + x] = (byte) (sum / points);
            }
        }
        return shrunk;
    }

    /** Rows become columns. */
    GrayImage transposed() {
        var transposed = blank(height(), width());
        var from = points();
        var to = transposed.points();
        // in squares: neighbours stay near each other in memory
        for (var top = 0; top < height(); top += SQUARE) {
            for (var left = 0; left < width(); left += SQUARE) {
                for (var y = top; y < Math.min(height(), top + SQUARE); y++) {
                    for (var x = left; x < Math.min(width(), left + SQUARE); x++) {
                        to[x * height() + y] = from[y * width() + x];
                    }
                }
            }
        }
        return transposed;
    }

    /** @param degrees clockwise; what comes in at the corners is paper */
    GrayImage turned(double degrees) {
        var turned = blank(width(), height());
        draw(turned, AffineTransform.getRotateInstance(Math.toRadians(degrees), width() / 2.0, height() / 2.0));
        return turned;
    }

    private void draw(GrayImage onto, AffineTransform transform) {
        var pen = onto.image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, onto.width(), onto.height());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, transform, null);
        pen.dispose();
    }

    /** The share of the picture that is dark, 0 to 1. */
    double ink() {
        var dark = 0;
        for (var point : points()) {
            if ((point & PAPER) < INK) {
                dark++;
            }
        }
        return (double) dark / (width() * height());
    }
}
