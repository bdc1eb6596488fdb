package org.throughline.docs.text.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.apache.tika.config.TikaConfig;

/**
 * The reading process. Standard input: name, length, bytes; standard output: one {@link Reading}; and so on until the
 * input ends. A document lies as a file in the private directory only while it is read.
 */
public final class ReaderMain {

    /** Says that the process is ready for its first document. */
    public static final int READY = 1;

    private ReaderMain() {}

    public static void main(String[] arguments) throws Exception {
        var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        var directory = Path.of(arguments[0]);
        TextReader reader;
        try (var config = ReaderMain.class.getResourceAsStream("tika.xml")) {
            reader = new TextReader(new TikaConfig(config));
        }
        out.writeByte(READY);
        out.flush();
        while (true) {
            String name;
            try {
                name = in.readUTF();
            } catch (EOFException e) {
                return;
            }
            var file = receive(in, directory);
            try {
                reader.read(file, name).write(out);
            } catch (OutOfMemoryError e) {
                Runtime.getRuntime().halt(3);
            } finally {
                empty(directory);
            }
        }
    }

    private static Path receive(DataInputStream in, Path directory) throws IOException {
        var file = directory.resolve("document");
        Files.copy(new Portion(in, in.readLong()), file, StandardCopyOption.REPLACE_EXISTING);
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
