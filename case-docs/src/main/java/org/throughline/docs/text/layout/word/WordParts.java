package org.throughline.docs.text.layout.word;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Where in a Word file its parts lie. The main part is found through the relations of the file: it need not be called
 * {@code document.xml}.
 *
 * @param running headers and footers
 * @param notes footnotes, endnotes and comments
 */
record WordParts(String body, @Nullable String styles, List<String> running, List<String> notes) {

    private static final Pattern MAIN = Pattern.compile("<Relationship\\b[^>]*officeDocument\"[^>]*>");
    private static final Pattern TARGET = Pattern.compile("Target=\"/?([^\"]+)\"");
    private static final int LONGEST = 100_000;

    /** @throws IOException if there is no main part */
    static WordParts in(ZipFile zip) throws IOException {
        var body = body(zip);
        var folder = body.contains("/") ? body.substring(0, body.lastIndexOf('/') + 1) : "";
        var names = zip.stream().map(entry -> entry.getName()).sorted().toList();
        var styles = zip.getEntry(folder + "styles.xml") == null ? null : folder + "styles.xml";
        return new WordParts(
                body,
                styles,
                names.stream()
                        .filter(name -> name.matches(Pattern.quote(folder) + "(header|footer)\\d*\\.xml"))
                        .toList(),
                names.stream()
                        .filter(name -> name.matches(Pattern.quote(folder) + "(footnotes|endnotes|comments)\\d*\\.xml"))
                        .toList());
    }

    private static String body(ZipFile zip) throws IOException {
        var relations = zip.getEntry("_rels/.rels");
        if (relations != null) {
            try (var in = zip.getInputStream(relations)) {
                var text = new String(in.readNBytes(LONGEST), java.nio.charset.StandardCharsets.UTF_8);
                var main = MAIN.matcher(text);
                if (main.find()) {
                    var target = TARGET.matcher(main.group());
                    if (target.find() && zip.getEntry(target.group(1)) != null) {
                        return target.group(1);
                    }
                }
            }
        }
        if (zip.getEntry("word/document.xml") == null) {
            throw new IOException("No body");
        }
        return "word/document.xml";
    }
}
