package org.throughline.docs.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.throughline.core.problem.Invalid;

/** What is turned away at the door: programs, and what no reader here can open; by what is in it, not by its name alone. */
public final class AcceptedFiles {

    private static final int HEAD = 8 * 1024;
    private static final int ZIP_NAME = 30;

    private static final Set<String> SCRIPTS = Set.of(
            "apk", "app", "bat", "cmd", "com", "cpl", "dll", "dmg", "exe", "hta", "jar", "js", "jse", "lnk", "msi",
            "pif", "ps1", "psm1", "reg", "scr", "sh", "vb", "vbe", "vbs", "wsf", "wsh");

    /** Kinds that are read: a damaged one is kept, and said to be damaged. */
    private static final Set<String> READ = Set.of(
            "bmp", "csv", "doc", "docm", "docx", "dot", "dotx", "eml", "gif", "heic", "heif", "htm", "html", "jpeg",
            "jpg", "md", "msg", "odp", "ods", "odt", "pdf", "png", "ppt", "pptx", "rtf", "tif", "tiff", "txt", "xls",
            "xlsx", "xml", "zip");

    private final FileName name;
    private final byte[] head;
    private final String start;

    private AcceptedFiles(FileName name, byte[] head) {
        this.name = name;
        this.head = head;
        this.start = new String(head, ISO_8859_1);
    }

    /**
     * The same bytes.
     *
     * @throws Invalid if such a file is not taken
     */
    public static InputStream checked(FileName name, InputStream content) {
        var again = new BufferedInputStream(content, HEAD);
        try {
            again.mark(HEAD);
            new AcceptedFiles(name, again.readNBytes(HEAD)).check();
            again.reset();
            return again;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check() {
        if (isProgram()) {
            throw new Invalid("document.program");
        }
        if (!isDocument() && (isOtherKind() || !READ.contains(extension()))) {
            throw new Invalid("document.other-kind");
        }
    }

    private boolean isProgram() {
        return startsWith("MZ")
                || startsWith("\u007fELF")
                || startsWith("\u00ca\u00fe\u00ba\u00be")
                || startsWith("\u00fe\u00ed\u00fa")
                || startsWith("\u00ce\u00fa\u00ed\u00fe")
                || startsWith("\u00cf\u00fa\u00ed\u00fe")
                || startsWith("dex\n")
                || startsWith("\0asm")
                || startsWith("#!")
                || startsWith("!<arch>")
                || startsWith("L\0\0\0\u0001\u0014\u0002\0")
                || isPackedProgram()
                || (SCRIPTS.contains(extension()) && !isPdf() && (isText() || startsWith("\u00d0\u00cf\u0011\u00e0")));
    }

    /** The first entry of a ZIP says what it is. */
    private boolean isPackedProgram() {
        return startsWith("PK\u0003\u0004")
                && (start.startsWith("META-INF/", ZIP_NAME) || start.startsWith("AndroidManifest.xml", ZIP_NAME));
    }

    private boolean isDocument() {
        return isPdf()
                || startsWith("PK")
                || startsWith("\u00d0\u00cf\u0011\u00e0")
                || startsWith("{\\rtf")
                || startsWith("\u00ff\u00d8\u00ff")
                || startsWith("\u0089PNG")
                || startsWith("GIF8")
                || startsWith("BM")
                || startsWith("II*\0")
                || startsWith("MM\0*")
                || startsWith("x\u009f>\"")
                || isPhotoOfAPhone()
                || isText();
    }

    private boolean isPdf() {
        return start.substring(0, Math.min(1024, start.length())).contains("%PDF");
    }

    /** A HEIC lies in the same envelope as a film. */
    private boolean isPhotoOfAPhone() {
        return start.startsWith("ftyp", 4)
                && start.length() > 12
                && Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif")
                        .contains(start.substring(8, 12));
    }

    /** Sound, film, archives and data that nobody reads. */
    private boolean isOtherKind() {
        return start.startsWith("ftyp", 4)
                || start.startsWith("moov", 4)
                || start.startsWith("ustar", 257)
                || startsWith("ID3")
                || startsWith("\u00ff\u00fb")
                || startsWith("\u00ff\u00f1")
                || startsWith("RIFF")
                || startsWith("OggS")
                || startsWith("fLaC")
                || startsWith("#!AMR")
                || startsWith("\u001aE\u00df\u00a3")
                || startsWith("7z\u00bc\u00af'\u001c")
                || startsWith("Rar!")
                || startsWith("MSCF")
                || startsWith("\u001f\u008b")
                || startsWith("BZh")
                || startsWith("\u00fd7zXZ")
                || startsWith("SQLite format 3");
    }

    /** Any code page; with a mark in front also two bytes a letter. */
    private boolean isText() {
        if (startsWith("\u00ff\u00fe") || startsWith("\u00fe\u00ff")) {
            return true;
        }
        for (var one : head) {
            if (one >= 0 && one < ' ' && "\t\n\u000b\f\r\u001a\u001b".indexOf(one) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean startsWith(String magic) {
        return start.startsWith(magic);
    }

    private String extension() {
        var file = name.value().strip();
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
