package org.throughline.docs.text.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files in a ZIP, with their names as people gave them: few programs say in which code page they wrote them. */
final class ZipNames {

    private ZipNames() {}

    static ZipFile open(Path file) throws IOException {
        return ZipFile.builder().setPath(file).setUseUnicodeExtraFields(true).get();
    }

    /** In their order, without folders. */
    static List<ZipArchiveEntry> files(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .toList();
    }

    static String of(ZipArchiveEntry entry) {
        var raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames() || saysItself(entry)) {
            return entry.getName();
        }
        return CodePage.isUtf8(raw) ? new String(raw, UTF_8) : new String(raw, CodePage.of(raw));
    }

    private static boolean saysItself(ZipArchiveEntry entry) {
        return entry.getExtraField(UnicodePathExtraField.UPATH_ID) != null;
    }
}
