package org.throughline.docs.text.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
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
import org.apache.tika.config.TikaConfig;
import org.throughline.docs.text.child.ocr.PageImages;
import org.throughline.docs.text.child.ocr.PageScanner;
import org.throughline.docs.text.child.page.PagePicture;
import org.throughline.docs.text.child.page.PdfWords;
import org.throughline.docs.text.child.page.PlacedWord;

/**
 * The reading process. Standard input: what to do, name or media type, length, bytes; standard output: one
 * {@link Reading}, or one {@link ScannedPage} for each page that is asked for; and so on until the input ends. A document
 * lies as a file in the private directory only while it is read.
 */
public final class ReaderMain {

    /** Says that the process is ready for its first document. */
    public static final int READY = 1;

    /** To do: find the text; a name, a length and the bytes follow. */
    public static final int READ = 2;

    /** To do: read pages that are pictures; the media type, a length and the bytes follow, then which pages, then a 0. */
    public static final int SCAN = 3;

    /** To do: hand over the files in it; the media type, a length and the bytes follow. See {@link Unpacker}. */
    public static final int EXPAND = 4;

    /** To do: draw a page; the media type, which page, quarters to turn, a length and the bytes follow. */
    public static final int DRAW = 5;

    /** To do: say where the words of a page stand; which page, a length and the bytes of a PDF follow. */
    public static final int PLACE = 6;

    /** To do: take the password off; the media type, the password, a length and the bytes follow. See {@link Unlocker}. */
    public static final int UNLOCK = 8;

    /** After each answer: nothing of the document is left, and the process is ready for the next one. */
    public static final int DONE = 7;

    /** How it ends when a document needs more memory than it has, by its own doing or that of the virtual machine. */
    public static final int OUT_OF_MEMORY = 3;

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
        out.writeByte(READY);
        out.flush();
        for (var task = in.read(); task >= 0; task = in.read()) {
            try {
                switch (task) {
                    case READ -> {
                        var name = in.readUTF();
                        reader.read(receive(in, directory), name).write(out);
                    }
                    case EXPAND -> {
                        var mediaType = in.readUTF();
                        new Unpacker(config, directory, out).of(receive(in, directory), mediaType);
                    }
                    case SCAN -> {
                        var mediaType = in.readUTF();
                        scan(scanner, receive(in, directory), mediaType, in, out);
                    }
                    case DRAW -> {
                        var mediaType = in.readUTF();
                        var number = in.readInt();
                        var quarters = in.readInt();
                        draw(receive(in, directory), mediaType, number, quarters, out);
                    }
                    case PLACE -> {
                        var number = in.readInt();
                        place(receive(in, directory), number, out);
                    }
                    case UNLOCK -> {
                        var mediaType = in.readUTF();
                        var password = in.readUTF();
                        new Unlocker(directory, out).of(receive(in, directory), mediaType, password);
                    }
                    default -> throw new IllegalStateException("To do " + task);
                }
            } catch (OutOfMemoryError e) {
                Runtime.getRuntime().halt(OUT_OF_MEMORY);
            } finally {
                // a parser may have left it behind: writing the next document would fail
                Thread.interrupted();
                empty(directory);
            }
            out.writeByte(DONE);
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

    private static void draw(Path file, String mediaType, int number, int quarters, DataOutputStream out)
            throws IOException {
        try (var images = PageImages.open(file, mediaType)) {
            PagePicture.write(images.coloured(number), quarters, out);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            PagePicture.writeNone(out);
        }
        out.flush();
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
