package org.throughline.docs.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.throughline.docs.text.protocol.FileParts;
import org.throughline.docs.text.protocol.Findings;
import org.throughline.docs.text.protocol.PagePicture;
import org.throughline.docs.text.protocol.PlacedWord;
import org.throughline.docs.text.protocol.ReaderTask;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.ScannedPage;
import org.throughline.docs.text.protocol.Unlocked;

/** What is asked of a reading process about a document: what it is to do, and how its answer is read. */
record Request<T>(ReaderTask task, Answer<T> answer) {

    /** How the answer is read, once the process has the document. */
    interface Answer<T> {
        T hear(Conversation process) throws IOException;
    }

    /** Whatever is said in it has the time limit to itself. */
    interface Conversation {

        <A> A hear(Words<A> words) throws IOException;

        /** Says a number first. */
        <A> A ask(int number, Words<A> words) throws IOException;
    }

    /** How one thing that the process says is read. */
    interface Words<A> {
        A read(DataInputStream answers) throws IOException;
    }

    /** Which pages are to be read off their pictures, one after the other, and where they go. */
    interface Pages {

        /** The next one; 0 after the last. */
        int next();

        void keep(ScannedPage page);
    }

    private static <T> Request<T> once(ReaderTask task, Words<T> words) {
        return new Request<>(task, process -> process.hear(words));
    }

    static Request<Reading> read(String fileName) {
        return once(new ReaderTask.ReadText(fileName), Reading::read);
    }

    /** Hands over each page as soon as it is read: those before a breakdown are good. True in the end. */
    static Request<Boolean> scan(String mediaType, Pages pages) {
        return new Request<>(new ReaderTask.ScanPages(mediaType), process -> {
            for (var number = pages.next(); number > 0; number = pages.next()) {
                pages.keep(scanned(process, number));
            }
            return process.ask(0, silence -> true);
        });
    }

    private static ScannedPage scanned(Conversation process, int number) throws IOException {
        var page = process.ask(number, ScannedPage::read);
        if (page.number() != number) {
            throw new IOException("Page " + page.number() + " instead of " + number);
        }
        return page;
    }

    static Request<Findings> applyRules(String mediaType) {
        return once(new ReaderTask.ApplyRules(mediaType), Findings::read);
    }

    /** False if some of the files in it had to stay inside. */
    static Request<Boolean> unpack(String mediaType, FileParts.Taker parts) {
        return once(new ReaderTask.Unpack(mediaType), answers -> FileParts.read(answers, parts));
    }

    /** @param quarters how often it is turned clockwise by a quarter */
    static Request<Optional<byte[]>> draw(String mediaType, int number, int quarters, int longest) {
        return once(new ReaderTask.DrawPage(mediaType, number, quarters, longest), PagePicture::read);
    }

    static Request<List<PlacedWord>> place(int number) {
        return once(new ReaderTask.PlaceWords(number), PlacedWord::read);
    }

    static Request<Unlocked> unlock(String mediaType, String password, Unlocked.Taker opened) {
        return once(new ReaderTask.Unlock(mediaType, password), answers -> Unlocked.read(answers, opened));
    }
}
