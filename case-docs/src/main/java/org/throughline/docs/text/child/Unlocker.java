package org.throughline.docs.text.child;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.throughline.docs.text.protocol.Unlocked;

/** Takes the password off a file, and says what came of it. */
final class Unlocker {

    private static final String PDF = "application/pdf";
    private static final String OFFICE = "application/x-tika-ooxml-protected";

    private final Path directory;
    private final DataOutputStream out;

    Unlocker(Path directory, DataOutputStream out) {
        this.directory = directory;
        this.out = out;
    }

    /** Of other kinds of files the password cannot be taken off. */
    static boolean opens(String mediaType) {
        return mediaType.equals(PDF) || mediaType.equals(OFFICE);
    }

    void unlock(Path file, String mediaType, String password) throws IOException {
        var open = directory.resolve("open");
        var how = unlock(file, mediaType, password, open);
        how.write(open, out);
        out.flush();
    }

    private static Unlocked unlock(Path file, String mediaType, String password, Path open) {
        try {
            return switch (mediaType) {
                case PDF -> pdf(file, password, open);
                case OFFICE -> office(file, password, open);
                default -> Unlocked.NO_WAY;
            };
        } catch (InvalidPasswordException | IllegalArgumentException e) {
            // also one with letters that no password has
            return Unlocked.WRONG_PASSWORD;
        } catch (IOException | GeneralSecurityException | RuntimeException | StackOverflowError e) {
            // damaged, or locked in a way that nobody here knows
            return Unlocked.NO_WAY;
        }
    }

    private static Unlocked pdf(Path file, String password, Path open) throws IOException {
        try (var document = Loader.loadPDF(file.toFile(), password)) {
            document.setAllSecurityToBeRemoved(true);
            document.save(open.toFile());
            return Unlocked.OPENED;
        }
    }

    private static Unlocked office(Path file, String password, Path open) throws IOException, GeneralSecurityException {
        try (var locked = new POIFSFileSystem(file.toFile(), true)) {
            var decryptor = Decryptor.getInstance(new EncryptionInfo(locked));
            if (!decryptor.verifyPassword(password)) {
                return Unlocked.WRONG_PASSWORD;
            }
            try (var plain = decryptor.getDataStream(locked)) {
                Files.copy(plain, open);
            }
            return Unlocked.OPENED;
        }
    }
}
