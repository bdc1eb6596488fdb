package org.throughline.docs.document;

import java.net.URLConnection;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.throughline.core.problem.Invalid;

/** The name a file came with, cleaned of what could harm whoever reads or saves it. */
public record FileName(String value) {

    private static final int LONGEST = 255;

    /** With its dot. */
    private static final int LONGEST_ENDING = 6;

    private static final Pattern SLASHES = Pattern.compile("[/\\\\]");

    /** @throws Invalid if nothing is left of the name, or it is too long */
    public static FileName of(String given) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw new Invalid("document.no-name");
        }
        if (name.length() > LONGEST) {
            throw new Invalid("document.name-too-long");
        }
        return new FileName(name);
    }

    /**
     * What people call it, with the ending that it came with: by this a device knows what opens it.
     *
     * @throws Invalid if it is too long
     */
    FileName called(String wish) {
        var name = of(SLASHES.matcher(wish).replaceAll("-")).value();
        var ending = ending();
        return of(name.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT)) ? name : name + ending);
    }

    private String ending() {
        var dot = value.lastIndexOf('.');
        return dot > 0 && value.length() - dot <= LONGEST_ENDING ? value.substring(dot) : "";
    }

    /** What the name promises, until the content says better. */
    String likelyMediaType() {
        if (value.toLowerCase(Locale.ROOT).endsWith(".heic")) {
            return "image/heic";
        }
        return Objects.requireNonNullElse(URLConnection.guessContentTypeFromName(value), "application/octet-stream");
    }
}
