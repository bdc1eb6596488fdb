package org.throughline.docs.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.throughline.docs.text.child.LimitedInput;
import org.throughline.docs.text.child.ReaderMain;
import org.throughline.docs.text.child.Reading;
import org.throughline.docs.text.child.ReadingLimits;
import org.throughline.docs.text.child.ScannedPage;
import org.throughline.docs.text.child.Unlocked;
import org.throughline.docs.text.child.Unreadable;
import org.throughline.docs.text.child.page.PagePicture;
import org.throughline.docs.text.child.page.PlacedWord;

/** One reading process, seen from its parent. After a time-out or a crash it is gone; the next document gets a new one. */
final class ReaderProcess {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final Path directory;
    private final DataInputStream answers;
    private final DataOutputStream questions;
    private int documents;
    private volatile boolean killed;

    private ReaderProcess(Process process, Path directory) {
        this.process = process;
        this.directory = directory;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 64 * 1024));
    }

    static ReaderProcess start(ReaderCommand command, ScheduledExecutorService watchdog) throws IOException {
        var directory = ReaderFolder.create();
        var builder = new ProcessBuilder(command.in(directory)).redirectError(Redirect.DISCARD);
        builder.directory(directory.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv().getOrDefault("PATH", ""));
        // more threads on one page make all pages slower
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var reader = new ReaderProcess(builder.start(), directory);
        var timeOut = watchdog.schedule(reader::kill, START_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        try {
            if (reader.answers.read() != ReaderMain.READY) {
                throw new IOException("The reading process did not start");
            }
            return reader;
        } catch (IOException e) {
            reader.end();
            throw e;
        } finally {
            timeOut.cancel(false);
        }
    }

    /** @throws IOException if the process broke down */
    Reading read(InputStream plain, long size, String fileName, Duration limit, ScheduledExecutorService watchdog)
            throws IOException {
        documents++;
        try {
            return within(limit, watchdog, () -> {
                questions.writeByte(ReaderMain.READ);
                questions.writeUTF(fileName);
                send(plain, size);
                return done(Reading.read(answers));
            });
        } catch (TooLate e) {
            return new Reading.NoText("application/octet-stream", Unreadable.TOO_LONG);
        } catch (IOException e) {
            // after other documents it may be these that filled the memory
            if (documents == 1 && hasEnded() && process.exitValue() == ReaderMain.OUT_OF_MEMORY) {
                return new Reading.NoText("application/octet-stream", Unreadable.TOO_LARGE);
            }
            throw e;
        }
    }

    /** Which pages are to be read off their pictures, one after the other, and where they go. */
    interface Pages {

        /** The next one; 0 after the last. */
        int next();

        void keep(ScannedPage page);
    }

    /**
     * Hands over each page as soon as it is read.
     *
     * @param limit for one page
     * @throws IOException if the process broke down or a page took too long; the pages handed over before are good
     */
    void scan(
            InputStream plain,
            long size,
            String mediaType,
            Pages pages,
            Duration limit,
            ScheduledExecutorService watchdog)
            throws IOException {
        documents++;
        within(limit, watchdog, () -> {
            questions.writeByte(ReaderMain.SCAN);
            questions.writeUTF(mediaType);
            send(plain, size);
            return true;
        });
        for (var number = pages.next(); number > 0; number = pages.next()) {
            pages.keep(scan(number, limit, watchdog));
        }
        within(limit, watchdog, () -> {
            ask(0);
            return done(true);
        });
    }

    private ScannedPage scan(int number, Duration limit, ScheduledExecutorService watchdog) throws IOException {
        var page = within(limit, watchdog, () -> {
            ask(number);
            return ScannedPage.read(answers);
        });
        if (page.number() != number) {
            throw new IOException("Page " + page.number() + " instead of " + number);
        }
        return page;
    }

    private void ask(int number) throws IOException {
        questions.writeInt(number);
        questions.flush();
    }

    /**
     * Hands over the files that are in a letter or an archive; false if some of them had to stay inside.
     *
     * @throws IOException if the process broke down or it took too long
     */
    boolean expand(
            InputStream plain,
            long size,
            String mediaType,
            Duration limit,
            ScheduledExecutorService watchdog,
            Readers.Part result)
            throws IOException {
        documents++;
        return within(limit, watchdog, () -> {
            questions.writeByte(ReaderMain.EXPAND);
            questions.writeUTF(mediaType);
            send(plain, size);
            var room = ReadingLimits.PARTS_BYTES;
            for (var count = 0; answers.readBoolean(); count++) {
                var name = answers.readUTF();
                var length = answers.readLong();
                room -= length;
                if (length < 0 || room < 0 || count == ReadingLimits.PARTS) {
                    throw new IOException("Impossible part");
                }
                var part = new LimitedInput(answers, length);
                result.take(name, part);
                part.transferTo(OutputStream.nullOutputStream());
            }
            return done(answers.readBoolean());
        });
    }

    /**
     * How a page looks, as a JPEG; nothing if it cannot be drawn.
     *
     * @param quarters how often it is turned clockwise by a quarter
     * @throws IOException if the process broke down or it took too long
     */
    Optional<byte[]> draw(
            InputStream plain,
            long size,
            String mediaType,
            int number,
            int quarters,
            Duration limit,
            ScheduledExecutorService watchdog)
            throws IOException {
        documents++;
        return within(limit, watchdog, () -> {
            questions.writeByte(ReaderMain.DRAW);
            questions.writeUTF(mediaType);
            questions.writeInt(number);
            questions.writeInt(quarters);
            send(plain, size);
            return done(PagePicture.read(answers));
        });
    }

    /**
     * Where the words of a page of a PDF stand.
     *
     * @throws IOException if the process broke down or it took too long
     */
    List<PlacedWord> place(InputStream plain, long size, int number, Duration limit, ScheduledExecutorService watchdog)
            throws IOException {
        documents++;
        return within(limit, watchdog, () -> {
            questions.writeByte(ReaderMain.PLACE);
            questions.writeInt(number);
            send(plain, size);
            return done(PlacedWord.read(answers));
        });
    }

    /**
     * Takes the password off a file.
     *
     * @param opened gets the bytes without it, if it is the right one
     * @throws IOException if the process broke down or it took too long
     */
    Unlocked unlock(
            InputStream plain,
            long size,
            String mediaType,
            String password,
            Duration limit,
            ScheduledExecutorService watchdog,
            Readers.Opened opened)
            throws IOException {
        documents++;
        return within(limit, watchdog, () -> {
            questions.writeByte(ReaderMain.UNLOCK);
            questions.writeUTF(mediaType);
            questions.writeUTF(password);
            send(plain, size);
            var how = Unlocked.read(answers);
            if (how == Unlocked.OPENED) {
                var length = answers.readLong();
                if (length < 0) {
                    throw new IOException("Impossible length");
                }
                var open = new LimitedInput(answers, length);
                opened.take(open);
                open.transferTo(OutputStream.nullOutputStream());
            }
            return done(how);
        });
    }

    private void send(InputStream plain, long size) throws IOException {
        questions.writeLong(size);
        plain.transferTo(questions);
        questions.flush();
    }

    /** The answer that was read, once nothing of the document lies there any more. */
    private <T> T done(T answer) throws IOException {
        if (answers.read() != ReaderMain.DONE) {
            throw new IOException("The reading process did not end its work");
        }
        return answer;
    }

    private interface Answer<T> {
        T get() throws IOException;
    }

    private static final class TooLate extends IOException {
        private static final long serialVersionUID = 1;

        TooLate(IOException cause) {
            super("The time of the reading process was over", cause);
        }
    }

    /** Ends the process when the time is over. */
    private <T> T within(Duration limit, ScheduledExecutorService watchdog, Answer<T> answer) throws IOException {
        var late = new AtomicBoolean();
        var timeOut = watchdog.schedule(
                () -> {
                    late.set(true);
                    kill();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return answer.get();
        } catch (IOException e) {
            throw late.get() ? new TooLate(e) : e;
        } finally {
            timeOut.cancel(false);
        }
    }

    int documents() {
        return documents;
    }

    /** One that was killed is dying for a moment longer. */
    boolean isAlive() {
        return !killed && process.isAlive();
    }

    private void kill() {
        killed = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Also wipes what lay in its directory. */
    void end() {
        kill();
        hasEnded();
        ReaderFolder.wipe(directory);
    }

    /** Or will in a moment. */
    private boolean hasEnded() {
        try {
            return process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
