package org.throughline.docs.text.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.tika.config.TikaConfig;
import org.throughline.docs.text.child.ocr.PageImages;
import org.throughline.docs.text.child.ocr.PageScanner;
import org.throughline.docs.text.child.page.PageDrawing;
import org.throughline.docs.text.child.page.PdfWords;
import org.throughline.docs.text.protocol.Findings;
import org.throughline.docs.text.protocol.LaidOutText;
import org.throughline.docs.text.protocol.LimitedInput;
import org.throughline.docs.text.protocol.PagePicture;
import org.throughline.docs.text.protocol.PlacedWord;
import org.throughline.docs.text.protocol.ReadPage;
import org.throughline.docs.text.protocol.ReadPages;
import org.throughline.docs.text.protocol.ReaderSignals;
import org.throughline.docs.text.protocol.ReaderTask;
import org.throughline.docs.text.protocol.ReaderTask.ApplyRules;
import org.throughline.docs.text.protocol.ReaderTask.DrawPage;
import org.throughline.docs.text.protocol.ReaderTask.PlaceWords;
import org.throughline.docs.text.protocol.ReaderTask.ReadText;
import org.throughline.docs.text.protocol.ReaderTask.ScanPages;
import org.throughline.docs.text.protocol.ReaderTask.Unlock;
import org.throughline.docs.text.protocol.ReaderTask.Unpack;
import org.throughline.docs.text.protocol.ScannedPage;
import org.throughline.docs.text.protocol.TextRules;

/**
 * The reading process. Standard input: a {@link ReaderTask}, length and bytes of its document, and so on until the input
 * ends; standard output: the answers. A document lies as a file in the private directory only while it is read.
 */
public final class ReaderMain {

    private ReaderMain() {}

    public static void main(String[] arguments) throws Exception {
        var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        endWithParent();
        var directory = Path.of(arguments[0]);
        TikaConfig config;
        try (var xml = ReaderMain.class.getResourceAsStream("tika.xml")) {
            config = new TikaConfig(xml);
        }
        var reader = new TextReader(config);
        var scanner = new PageScanner(directory);
        var rules = ServiceLoader.load(TextRules.class).findFirst().orElse((text, found) -> {});
        var layouts = new PaperLayout(config);
        out.writeByte(ReaderSignals.READY);
        out.flush();
        for (var kind = in.read(); kind >= 0; kind = in.read()) {
            try {
                var task = ReaderTask.read(kind, in);
                var file = receive(in, directory);
                switch (task) {
                    case ReadText it -> reader.read(file, it.fileName()).write(out);
                    case Unpack it -> new Unpacker(config, directory, out).unpack(file, it.mediaType());
                    case ScanPages it -> scan(scanner, file, it.mediaType(), in, out);
                    case DrawPage it -> draw(file, it, out);
                    case PlaceWords it -> place(file, it.number(), out);
                    case ApplyRules it ->
                        findings(rules, layouts, file, it.mediaType()).write(out);
                    case Unlock it -> new Unlocker(directory, out).unlock(file, it.mediaType(), it.password());
                }
            } catch (OutOfMemoryError e) {
                Runtime.getRuntime().halt(ReaderSignals.OUT_OF_MEMORY);
            } finally {
                // a parser may have left it behind: writing the next document would fail
                Thread.interrupted();
                empty(directory);
            }
            out.writeByte(ReaderSignals.DONE);
            out.flush();
        }
    }

    /** Nobody else would end a document that never ends when the server was killed. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var unused = parent.onExit().thenRun(() -> {
                ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
                Runtime.getRuntime().halt(0);
            });
        });
    }

    /** A page that cannot be opened is one that cannot be read; the others are read all the same. */
    private static void scan(PageScanner scanner, Path file, String mediaType, DataInputStream in, DataOutputStream out)
            throws IOException {
        for (var number = in.readInt(); number > 0; number = in.readInt()) {
            scanned(scanner, file, mediaType, number).write(out);
        }
    }

    /** Opens the document for each page: next to reading the page that is nothing, and what it holds is let go of. */
    private static ScannedPage scanned(PageScanner scanner, Path file, String mediaType, int number) {
        try (var images = PageImages.open(file, mediaType)) {
            return scanner.read(images, number);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return ScannedPage.unreadable(number);
        }
    }

    private static void draw(Path file, DrawPage page, DataOutputStream out) throws IOException {
        try (var images = PageImages.open(file, page.mediaType())) {
            PagePicture.write(PageDrawing.jpeg(images.coloured(page.number()), page.quarters(), page.longest()), out);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            PagePicture.writeNone(out);
        }
        out.flush();
    }

    /** The pages can be read and found even if some text is too much for the rules. */
    private static Findings findings(TextRules rules, PaperLayout layouts, Path file, String mediaType)
            throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
                var found = new ByteArrayOutputStream()) {
            var pages = ReadPages.read(in);
            var original = file.resolveSibling("original");
            Files.copy(in, original);
            var text = pages.stream().map(ReadPage::text).toList();
            rules.apply(new LaidOutText(text, layouts.read(original, mediaType, pages)), new DataOutputStream(found));
            return Findings.of(found.toByteArray());
        } catch (RuntimeException | StackOverflowError e) {
            return Findings.nothing();
        }
    }

    private static void place(Path file, int number, DataOutputStream out) throws IOException {
        PlacedWord.write(words(file, number), out);
        out.flush();
    }

    /** Of a damaged page there are none: it is shown without marks. */
    private static List<PlacedWord> words(Path file, int number) {
        try {
            return PdfWords.of(file, number);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }

    private static Path receive(DataInputStream in, Path directory) throws IOException {
        var file = directory.resolve("document");
        Files.copy(new LimitedInput(in, in.readLong()), file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    /** Parsers leave temporary files behind. */
    private static void empty(Path directory) throws IOException {
        try (var entries = Files.walk(directory)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                if (!entry.equals(directory)) {
                    Files.deleteIfExists(entry);
                }
            }
        }
    }
}
