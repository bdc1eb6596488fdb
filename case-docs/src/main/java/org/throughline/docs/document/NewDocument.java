package org.throughline.docs.document;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;

/**
 * What somebody uploads; the caller closes the stream.
 *
 * @param size so many bytes its sender has announced; nothing if nobody did
 * @param again also if the same bytes are there already
 * @param choice what it was chosen with, if it may be a page of a paper
 */
public record NewDocument(
        String fileName,
        InputStream content,
        @Nullable DocumentType type,
        boolean shared,
        @Nullable Long size,
        boolean again,
        @Nullable Choice choice) {

    public NewDocument(String fileName, InputStream content, @Nullable DocumentType type, boolean shared) {
        this(fileName, content, type, shared, null, false, null);
    }

    public NewDocument announcedAs(@Nullable Long bytes) {
        return new NewDocument(fileName, content, type, shared, bytes, again, choice);
    }

    public NewDocument wantedAgain(boolean wanted) {
        return new NewDocument(fileName, content, type, shared, size, wanted, choice);
    }

    public NewDocument chosenIn(@Nullable Choice with) {
        return new NewDocument(fileName, content, type, shared, size, again, with);
    }

    /** @throws Invalid if there is nothing in it, or other than was announced */
    void requireWhole(long arrived) {
        if (size != null && size != arrived) {
            throw cut();
        }
        if (arrived == 0) {
            throw new Invalid("document.empty");
        }
    }

    /** The bytes ended before they should. */
    public static Invalid cut() {
        return new Invalid("document.cut");
    }
}
