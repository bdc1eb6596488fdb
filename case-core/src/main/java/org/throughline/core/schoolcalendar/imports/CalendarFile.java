package org.throughline.core.schoolcalendar.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.throughline.core.problem.TooLarge;

/** A file as it was sent, its bytes read as letters. */
public record CalendarFile(Format format, String text) {

    public static final int MOST_BYTES = 1024 * 1024;

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How it is written. */
    public enum Format {
        ICS,
        CSV;

        /** By the end of its name; whatever is no ICS file is read as a table. */
        public static Format of(String fileName) {
            return fileName.toLowerCase(Locale.ROOT).endsWith(".ics") ? ICS : CSV;
        }
    }

    /** @throws TooLarge over 1 MB */
    public static CalendarFile of(Format format, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge("calendar.file-too-large");
        }
        var text = decode(bytes);
        return new CalendarFile(
                format, !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /** Spreadsheets still save in the letters of old Windows, and some in two bytes for each letter. */
    private static String decode(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            return new String(bytes, OLD_WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    ImportedEntries entries() {
        return switch (format) {
            case ICS -> CalendarIcsReader.read(text);
            case CSV -> CalendarCsvReader.read(text);
        };
    }
}
