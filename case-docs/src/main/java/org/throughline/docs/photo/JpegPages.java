package org.throughline.docs.photo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Puts JPEGs into a PDF as they are, each as large as a sheet of paper allows. */
final class JpegPages {

    private static final int SHORT_SIDE = 612;
    private static final int LONG_SIDE = 792;

    private final ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    private final List<Integer> starts = new ArrayList<>();

    private JpegPages() {}

    static byte[] pdf(List<byte[]> jpegs) {
        return new JpegPages().write(jpegs);
    }

    private byte[] write(List<byte[]> jpegs) {
        say("%PDF-1.4\n%\u00b5\n");
        var kids = new StringBuilder();
        for (var page = 0; page < jpegs.size(); page++) {
            kids.append(3 + 3 * page).append(" 0 R ");
        }
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [ " + kids + "] /Count " + jpegs.size() + " >>");
        jpegs.forEach(this::page);
        var table = pdf.size();
        say("xref\n0 " + (starts.size() + 1) + "\n0000000000 65535 f \n");
        starts.forEach(start -> say("%010d 00000 n \n".formatted(start)));
        say("trailer\n<< /Size " + (starts.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private void page(byte[] jpeg) {
        var size = JpegSize.of(jpeg);
        var lies = size.width() > size.height();
        var width = lies ? LONG_SIDE : SHORT_SIDE;
        var height = lies ? SHORT_SIDE : LONG_SIDE;
        var scale = Math.min((double) width / size.width(), (double) height / size.height());
        var shownWidth = Math.round(size.width() * scale);
        var shownHeight = Math.round(size.height() * scale);
        var number = starts.size() + 1;
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + " " + height + "] /Contents " + (number + 1)
                + " 0 R /Resources << /XObject << /P " + (number + 2) + " 0 R >> >> >>");
        var drawing = "q " + shownWidth + " 0 0 " + shownHeight + " " + (width - shownWidth) / 2 + " "
                + (height - shownHeight) / 2 + " cm /P Do Q";
        object("<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream");
        start();
        say("<< /Type /XObject /Subtype /Image /Width " + size.width() + " /Height " + size.height() + " /ColorSpace /"
                + (size.colours() == 1 ? "DeviceGray" : "DeviceRGB")
                + " /BitsPerComponent 8 /Filter /DCTDecode /Length " + jpeg.length + " >>\nstream\n");
        pdf.writeBytes(jpeg);
        say("\nendstream\nendobj\n");
    }

    private void object(String what) {
        start();
        say(what + "\nendobj\n");
    }

    private void start() {
        starts.add(pdf.size());
        say(starts.size() + " 0 obj\n");
    }

    private void say(String text) {
        pdf.writeBytes(text.getBytes(US_ASCII));
    }
}
