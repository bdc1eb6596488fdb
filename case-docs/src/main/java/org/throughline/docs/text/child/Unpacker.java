package org.throughline.docs.text.child;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    private static final String LETTER = "message/rfc822";

    private static final byte[] ENVELOPE = {0x78, (byte) 0x9f, 0x3e, 0x22};

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
        } catch (TikaException | SAXException | IOException | RuntimeException e) {
            // damaged in the middle: what came before is good; if it is the parent that is gone, the end tells it
            // nothing
            complete = false;
        }
        FileParts.writeEnd(complete, out);
        out.flush();
    }

    private void unpack(Path file) throws IOException {
        try (var zip = ZipNames.open(file)) {
            for (var entry : ZipNames.files(zip)) {
                try (var in = zip.getInputStream(entry)) {
                    hand(ZipNames.of(entry), in);
                }
            }
        }
    }

    private void detach(Path file) throws IOException, TikaException, SAXException {
        try (var in = TikaInputStream.get(file)) {
            detach(in);
        }
    }

    private void detach(TikaInputStream letter) throws IOException, TikaException, SAXException {
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
                var part = TikaInputStream.get(in);
                if (isEnvelope(part)) {
                    open(part);
                } else {
                    hand(name(metadata, part), part);
                }
            }
        });
        new AutoDetectParser(config).parse(letter, new DefaultHandler(), new Metadata(), context);
    }

    /** What Exchange calls winmail.dat: nothing in itself, all that belongs to the letter lies in it. */
    private static boolean isEnvelope(TikaInputStream part) throws IOException {
        part.mark(ENVELOPE.length);
        var start = part.readNBytes(ENVELOPE.length);
        part.reset();
        return Arrays.equals(start, ENVELOPE);
    }

    private void open(TikaInputStream envelope) throws IOException {
        try {
            detach(envelope);
        } catch (TikaException | SAXException e) {
            // damaged: the letter around it is good
            complete = false;
        }
    }

    /** A letter without a name is called by what it is about. */
    private String name(Metadata metadata, TikaInputStream part) throws IOException {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (name != null && !name.isBlank()) {
            return name;
        }
        var extension = extension(metadata);
        if (LETTER.equals(metadata.get(Metadata.CONTENT_TYPE)) || extension.equals(".eml")) {
            part.mark(LetterHeaders.LONGEST);
            var subject = LetterHeaders.subject(part.readNBytes(LetterHeaders.LONGEST));
            part.reset();
            if (subject.isPresent()) {
                return subject.get().replace('/', '-').replace('\\', '-') + ".eml";
            }
        }
        return "part-" + (count + 1) + extension;
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
