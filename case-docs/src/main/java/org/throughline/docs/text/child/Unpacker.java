package org.throughline.docs.text.child;

import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.throughline.docs.text.protocol.FileParts;
import org.throughline.docs.text.protocol.ReadingLimits;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands over the files that are in a letter or an archive: so many and so large, and whatever follows stays inside. */
final class Unpacker {

    private final TikaConfig config;
    private final Path directory;
    private final DataOutputStream out;
    private int count;
    private long bytes;
    private boolean complete = true;

    Unpacker(TikaConfig config, Path directory, DataOutputStream out) {
        this.config = config;
        this.directory = directory;
        this.out = out;
    }

    void unpack(Path file, String mediaType) throws IOException {
        try {
            if (mediaType.equals(TextReader.ARCHIVE)) {
                unpack(file);
            } else {
                detach(file);
            }
        } catch (TikaException | SAXException | ZipException | EOFException | RuntimeException e) {
            // damaged in the middle: what came before is good
            complete = false;
        }
        FileParts.writeEnd(complete, out);
        out.flush();
    }

    private void unpack(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    hand(entry.getName(), in);
                }
            }
        }
    }

    private void detach(Path file) throws IOException, TikaException, SAXException {
        var context = new ParseContext();
        context.set(Parser.class, new AutoDetectParser(config));
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocumentExtractor() {

            @Override
            public boolean shouldParseEmbedded(Metadata metadata) {
                return true;
            }

            @Override
            public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html)
                    throws IOException {
                hand(name(metadata), in);
            }
        });
        try (var in = TikaInputStream.get(file)) {
            new AutoDetectParser(config).parse(in, new DefaultHandler(), new Metadata(), context);
        }
    }

    private String name(Metadata metadata) {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return name == null || name.isBlank() ? "part-" + (count + 1) + extension(metadata) : name;
    }

    private String extension(Metadata metadata) {
        try {
            return config.getMimeRepository()
                    .forName(String.valueOf(metadata.get(Metadata.CONTENT_TYPE)))
                    .getExtension();
        } catch (MimeTypeException e) {
            return "";
        }
    }

    /** Empty ones are left out; of the first that is too large nothing is handed over. */
    private void hand(String name, InputStream in) throws IOException {
        if (count == ReadingLimits.PARTS || bytes > ReadingLimits.PARTS_BYTES) {
            complete = false;
            return;
        }
        var part = directory.resolve("part");
        try (var sink = Files.newOutputStream(part)) {
            var room = ReadingLimits.PARTS_BYTES - bytes;
            var buffer = new byte[64 * 1024];
            for (int read; room >= 0 && (read = in.read(buffer)) >= 0; room -= read) {
                sink.write(buffer, 0, (int) Math.min(read, Math.max(0, room)));
            }
            if (room < 0) {
                bytes = ReadingLimits.PARTS_BYTES + 1;
                complete = false;
                return;
            }
        }
        var size = Files.size(part);
        if (size > 0) {
            count++;
            bytes += size;
            FileParts.write(name, part, out);
        }
    }
}
