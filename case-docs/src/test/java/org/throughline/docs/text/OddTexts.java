package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that hold hardly anything, or not what their names say. */
final class OddTexts {

    private static final String WORDS = "La señora Peña pidió una reunión. The team meets on March 3. ";

    private OddTexts() {}

    static Map<String, byte[]> all() throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("nothing.pdf", new byte[0]);
        for (var kind : List.of("pdf", "docx", "eml", "zip", "png", "txt")) {
            all.put("one byte." + kind, new byte[] {'x'});
        }
        all.put("zeros.pdf", new byte[10 << 20]);
        all.put("zeros.txt", new byte[10 << 20]);
        all.put("letter.pdf", Fixtures.docx(WORDS));
        all.put("plan.png", Fixtures.pdf("The plan"));
        all.put("scan.docx", Fixtures.picture());
        all.put("wide.txt", ("\ufeff" + WORDS).getBytes(UTF_16LE));
        all.put("wide too.txt", ("\ufeff" + WORDS).getBytes(UTF_16BE));
        all.put("narrow.txt", WORDS.repeat(5).getBytes(ISO_8859_1));
        all.put("halves.txt", (WORDS.repeat(3) + "\u00ed\u00a0\u0080\u00ed\u00b0\u0080").getBytes(ISO_8859_1));
        all.put("nuls.txt", WORDS.repeat(30).replace("a", "a\0").getBytes(UTF_8));
        all.put(
                "nuls.html",
                ("<html><body>" + WORDS.replace("a", "\0a&#0;&#xd800;") + "</body></html>").getBytes(UTF_8));
        all.put("backwards.txt", (WORDS + "\u202egpj.exe\u202c \u2066\u200b").getBytes(UTF_8));
        all.put("one line.txt", "word".repeat(2 << 20).getBytes(UTF_8));
        all.put("one cell.csv", "\"".repeat(1 << 20).getBytes(UTF_8));
        all.put("escape.eml", Fixtures.email("\u001b[2J\u0007 =?utf-8?B?AAAA?=", "\u0000\u001b]0;words"));
        all.put(
                "ole.doc",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"
                        .concat("\u00ff".repeat(5000))
                        .getBytes(ISO_8859_1));
        all.put("program.pdf", ("MZ" + "\u0090".repeat(2000)).getBytes(ISO_8859_1));
        return all;
    }
}
