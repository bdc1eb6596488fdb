package org.throughline.docs.text.layout.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Rule;

/** The straight lines, shaded areas and small boxes that are drawn on a page. */
final class PdfDrawing extends PDFGraphicsStreamEngine {

    private static final int MOST = 6_000;
    private static final double THIN = 2.6;
    private static final double SHORT = 5;
    private static final double SMALLEST_BOX = 5;
    private static final double LARGEST_BOX = 17;

    /** A stretch of a path, in the coordinates of the upright page. */
    private record Stroke(double x1, double y1, double x2, double y2) {

        Box box() {
            return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        }
    }

    final List<Rule> rules = new ArrayList<>();
    final List<Box> shades = new ArrayList<>();
    /** Small squares, as they are ticked. */
    final List<Box> squares = new ArrayList<>();
    /** Short slanted strokes and small filled areas, as they tick a square. */
    final List<Box> ticks = new ArrayList<>();

    private final PageFrame frame;
    private final List<Stroke> path = new ArrayList<>();
    private @Nullable Point2D current;
    private @Nullable Point2D begin;

    PdfDrawing(PDPage page, PageFrame frame) {
        super(page);
        this.frame = frame;
    }

    PdfDrawing read() throws IOException {
        processPage(getPage());
        return this;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        stroke(p0, p1);
        stroke(p1, p2);
        stroke(p2, p3);
        stroke(p3, p0);
        current = p0;
        begin = p0;
    }

    private void stroke(Point2D from, Point2D to) {
        if (path.size() < MOST) {
            var one = frame.upright(from.getX(), from.getY(), from.getX(), from.getY());
            var other = frame.upright(to.getX(), to.getY(), to.getX(), to.getY());
            path.add(new Stroke(one.left(), one.top(), other.left(), other.top()));
        }
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        begin = current;
    }

    @Override
    public void lineTo(float x, float y) {
        var to = new Point2D.Float(x, y);
        if (current != null) {
            stroke(current, to);
        }
        current = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // round corners and letters as curves make no rule
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return current == null ? new Point2D.Float() : current;
    }

    @Override
    public void closePath() {
        if (current != null && begin != null && !current.equals(begin)) {
            stroke(current, begin);
        }
        current = begin;
    }

    @Override
    public void strokePath() {
        outline();
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill();
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill();
        outline();
        path.clear();
    }

    private void outline() {
        if (path.isEmpty()) {
            return;
        }
        var box = Box.around(path.stream().map(Stroke::box).toList());
        if (isSquare(box) && path.size() >= 4) {
            squares.add(box);
            return;
        }
        for (var stroke : path) {
            var width = Math.abs(stroke.x2 - stroke.x1);
            var height = Math.abs(stroke.y2 - stroke.y1);
            if (height < 1 && width >= SHORT) {
                add(new Rule(true, stroke.y1, Math.min(stroke.x1, stroke.x2), Math.max(stroke.x1, stroke.x2)));
            } else if (width < 1 && height >= SHORT) {
                add(new Rule(false, stroke.x1, Math.min(stroke.y1, stroke.y2), Math.max(stroke.y1, stroke.y2)));
            } else if (width <= LARGEST_BOX && height <= LARGEST_BOX && width > 1.5 && height > 1.5) {
                ticks.add(stroke.box());
            }
        }
    }

    private void fill() throws IOException {
        if (path.isEmpty() || isWhite(getGraphicsState().getNonStrokingColor())) {
            return;
        }
        var box = Box.around(path.stream().map(Stroke::box).toList());
        if (box.height() <= THIN && box.width() >= SHORT) {
            add(new Rule(true, box.line(), box.left(), box.right()));
        } else if (box.width() <= THIN && box.height() >= SHORT) {
            add(new Rule(false, box.middle(), box.top(), box.bottom()));
        } else if (box.width() <= LARGEST_BOX && box.height() <= LARGEST_BOX) {
            ticks.add(box);
        } else if (box.width() * box.height() < 0.9 * frame.width() * frame.height() && shades.size() < MOST) {
            shades.add(box);
        }
    }

    private void add(Rule rule) {
        if (rules.size() < MOST) {
            rules.add(rule);
        }
    }

    static boolean isSquare(Box box) {
        return box.width() >= SMALLEST_BOX
                && box.width() <= LARGEST_BOX
                && box.height() >= SMALLEST_BOX
                && box.height() <= LARGEST_BOX
                && Math.abs(box.width() - box.height()) <= 3.5;
    }

    private static boolean isWhite(PDColor color) throws IOException {
        try {
            var space = color.getColorSpace();
            if (space == null || color.isPattern()) {
                return false;
            }
            for (var part : space.toRGB(color.getComponents())) {
                if (part < 0.985) {
                    return false;
                }
            }
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    @Override
    public void drawImage(PDImage image) {
        // pictures are read by other means
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is drawn all the same: a rule beyond its cell does no harm
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void shadingFill(COSName name) {
        // a gradient is no cell
    }
}
