package org.throughline.docs.text.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;

/** Tells how letters were written that do not say it: UTF-8 where it is that, else the old code page that makes words of them. */
final class CodePage {

    /** Where two make the same of it, the first: Windows names files by it, in English and in Spanish. */
    private static final List<Charset> OLD = List.of(
            Charset.forName("IBM850"),
            Charset.forName("windows-1252"),
            Charset.forName("IBM437"),
            Charset.forName("x-MacRoman"));

    private static final String MARKS =
            "\u00bf\u00a1\u00ba\u00aa\u00b0\u00a7\u2018\u2019\u201c\u201d\u2013\u2014\u2022\u2026\u00a0\u20ac";

    private CodePage() {}

    static Charset of(byte[] bytes) {
        return isUtf8(bytes)
                ? UTF_8
                : OLD.stream()
                        .max(Comparator.comparingInt((Charset page) -> likeness(new String(bytes, page)))
                                .thenComparing(
                                        Comparator.comparingInt(OLD::indexOf).reversed()))
                        .orElse(UTF_8);
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** How much of what is no English letter looks like a letter in a word, or like a mark between words. */
    private static int likeness(String text) {
        var points = 0;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign >= 128) {
                var before = i == 0 ? ' ' : text.charAt(i - 1);
                var after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                points += points(sign, before, after);
            }
        }
        return points;
    }

    private static int points(char sign, char before, char after) {
        if (!Character.isLetter(sign)) {
            return MARKS.indexOf(sign) >= 0 && !(Character.isLetter(before) && Character.isLetter(after)) ? 1 : -3;
        }
        if (Character.isUpperCase(sign) && (Character.isLowerCase(before) || Character.isLowerCase(after))) {
            // a capital begins a word, or stands among capitals
            return Character.isLetter(before) ? -3 : 1;
        }
        if (Character.isLowerCase(sign) && Character.isUpperCase(before) && Character.isUpperCase(after)) {
            return -3;
        }
        return "\u00e1\u00e9\u00ed\u00f3\u00fa\u00f1\u00fc\u00c1\u00c9\u00cd\u00d3\u00da\u00d1\u00dc".indexOf(sign) >= 0
                ? 3
                : 1;
    }
}
