package org.throughline.docs.text.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Photos of the pages of one paper, as they came and in their order. It is a ZIP that any computer opens; its first entry
 * says what it is, as that of an OpenDocument does.
 */
public final class PhotoBundle {

    public static final String MEDIA_TYPE = "application/vnd.throughline.photos+zip";

    private static final String KIND = "mimetype";
    private static final long MOST_BYTES = 200L << 20;

    private PhotoBundle() {}

    /** Writes one after the other. */
    public static final class Writer implements AutoCloseable {

        private final ZipOutputStream zip;
        private int pages;

        public Writer(OutputStream out) throws IOException {
            zip = new ZipOutputStream(out);
            var kind = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
            var entry = new ZipEntry(KIND);
            var checksum = new CRC32();
            checksum.update(kind);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(kind.length);
            entry.setCrc(checksum.getValue());
            zip.putNextEntry(entry);
            zip.write(kind);
        }

        /** @param name as it came, for whoever opens the ZIP */
        public void add(String name, InputStream photo) throws IOException {
            pages++;
            // photos are packed already
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("%03d %s".formatted(pages, name)));
            photo.transferTo(zip);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** How many photos there are. */
    public static int count(Path bundle) throws IOException {
        try (var zip = new ZipFile(bundle.toFile())) {
            return (int) zip.stream().filter(PhotoBundle::isPhoto).count();
        }
    }

    /**
     * Takes one out, beside the bundle.
     *
     * @param number the first is 1
     */
    public static Path take(Path bundle, int number) throws IOException {
        var photo = bundle.resolveSibling("photo-" + number);
        try (var zip = new ZipFile(bundle.toFile())) {
            var entry = zip.stream()
                    .filter(PhotoBundle::isPhoto)
                    .skip(number - 1L)
                    .findFirst()
                    .orElseThrow(() -> new IOException("No photo " + number));
            try (var in = zip.getInputStream(entry);
                    var out = Files.newOutputStream(photo)) {
                if (copy(in, out) > MOST_BYTES) {
                    throw new IOException("A photo that is too large");
                }
            }
        }
        return photo;
    }

    /** Stops soon after there is too much. */
    private static long copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[64 * 1024];
        var copied = 0L;
        for (int read; copied <= MOST_BYTES && (read = in.read(buffer)) >= 0; copied += read) {
            out.write(buffer, 0, read);
        }
        return copied;
    }

    private static boolean isPhoto(ZipEntry entry) {
        return !entry.isDirectory() && !entry.getName().equals(KIND);
    }
}
