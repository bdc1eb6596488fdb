package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Good files of each kind that lost their end, or some of whose bits have turned. */
final class Damage {

    private static final double[] KEPT = {0.5, 0.98};
    private static final int[] TURNED = {1, 10, 60, 400};

    private Damage() {}

    static Map<String, byte[]> all() throws IOException {
        var random = new Random(20260303);
        var all = new LinkedHashMap<String, byte[]>();
        for (var good : good().entrySet()) {
            for (var kept : KEPT) {
                var file = good.getValue();
                all.put("cut-" + kept + "-" + good.getKey(), Arrays.copyOf(file, (int) (kept * file.length)));
            }
            for (var turned : TURNED) {
                all.put("turned-" + turned + "-" + good.getKey(), turned(good.getValue(), turned, random));
            }
        }
        return all;
    }

    private static Map<String, byte[]> good() throws IOException {
        var words = "Mateo will read ninety words a minute. ";
        var sheet = Paper.blank(90, 60);
        var good = new LinkedHashMap<String, byte[]>();
        good.put("plan.pdf", Fixtures.pdf(words.repeat(3), words, words));
        good.put("letter.docx", Fixtures.docx(words.repeat(200), words));
        good.put("minutes.xlsx", Documents.xlsx(words, 200));
        good.put("letter.odt", Documents.odt(words, 200));
        good.put(
                "letter.rtf",
                ("{\\rtf1\\ansi{\\fonttbl\\f0 Arial;}\\f0 " + words.repeat(50) + "\\par}").getBytes(UTF_8));
        good.put("mail.eml", Fixtures.email("Goals", words.repeat(20)));
        good.put("papers.zip", Fixtures.zip(Map.of("a.txt", words.repeat(20), "b/c.txt", words)));
        good.put("photo.jpg", sheet.as("jpeg"));
        good.put("scan.png", sheet.as("png"));
        good.put("fax.tiff", Paper.fax(sheet, sheet));
        good.put(
                "page.html",
                ("<!DOCTYPE html><html><head><title>Goals</title></head><body><p>" + words.repeat(30)
                                + "</p></body></html>")
                        .getBytes(UTF_8));
        return good;
    }

    private static byte[] turned(byte[] good, int bits, Random random) {
        var bad = good.clone();
        for (var count = 0; count < bits; count++) {
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bad;
    }
}
