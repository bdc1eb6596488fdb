package org.throughline.docs.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.protocol.ReaderSignals;

/** One reading process, seen from its parent. After a time-out or a crash it is gone; the next document gets a new one. */
final class ReaderProcess {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration LOOK_EACH = Duration.ofSeconds(1);
    private static final System.Logger LOG = System.getLogger(ReaderProcess.class.getName());

    private final Process process;
    private final Path directory;
    private final FolderLimit room;
    private final DataInputStream answers;
    private final DataOutputStream questions;
    private @Nullable ScheduledFuture<?> looks;
    private @Nullable UUID organisation;
    private int documents;
    private volatile boolean killed;

    private ReaderProcess(Process process, Path directory, FolderLimit room) {
        this.process = process;
        this.directory = directory;
        this.room = room;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 64 * 1024));
    }

    static ReaderProcess start(ReaderCommand command, ReaderStarter starter, ScheduledExecutorService watchdog)
            throws IOException {
        return start(command, starter, watchdog, FolderLimit.USUAL);
    }

    static ReaderProcess start(
            ReaderCommand command, ReaderStarter starter, ScheduledExecutorService watchdog, FolderLimit room)
            throws IOException {
        var directory = ReaderFolder.create();
        Process process;
        try {
            process = starter.start(command.process(directory, command.in(directory)));
        } catch (IOException e) {
            ReaderFolder.wipe(directory);
            throw e;
        }
        var reader = new ReaderProcess(process, directory, room);
        var timeOut = watchdog.schedule(reader::kill, START_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        try {
            if (reader.answers.read() != ReaderSignals.READY) {
                throw new IOException("The reading process did not start");
            }
            reader.watch(watchdog);
            return reader;
        } catch (IOException e) {
            reader.end();
            throw e;
        } finally {
            timeOut.cancel(false);
        }
    }

    /** For as long as it lives. */
    private void watch(ScheduledExecutorService watchdog) {
        looks = watchdog.scheduleWithFixedDelay(
                this::endIfFull, LOOK_EACH.toMillis(), LOOK_EACH.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Otherwise it would fill the disk of all organisations. */
    void endIfFull() {
        try {
            if (!killed && room.isPassed(directory)) {
                LOG.log(Level.WARNING, "A reading process filled its directory and was ended");
                kill();
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "The directory of a reading process is gone", gone);
        }
    }

    Path directory() {
        return directory;
    }

    /** The time of a reading process was over, so it was ended. */
    static final class TooLate extends IOException {
        private static final long serialVersionUID = 1;

        TooLate(IOException cause) {
            super("The time of the reading process was over", cause);
        }
    }

    /** A reading process needed more memory than it has for its first document. */
    static final class OutOfMemory extends IOException {
        private static final long serialVersionUID = 1;

        OutOfMemory(IOException cause) {
            super("The memory of the reading process was full", cause);
        }
    }

    /**
     * Hands a document over and hears the answer.
     *
     * @param limit for whatever the process says
     * @throws IOException if the process broke down or took too long
     */
    <T> T ask(Request<T> request, InputStream plain, long size, Duration limit, ScheduledExecutorService watchdog)
            throws IOException {
        documents++;
        var conversation = new Timed(limit, watchdog);
        try {
            conversation.within(() -> {
                request.task().write(questions);
                questions.writeLong(size);
                plain.transferTo(questions);
                questions.flush();
                return true;
            });
            var answer = request.answer().hear(conversation);
            conversation.hear(this::isDone);
            return answer;
        } catch (TooLate e) {
            throw e;
        } catch (IOException e) {
            // after other documents it may be these that filled the memory
            throw documents == 1 && hasEnded() && process.exitValue() == ReaderSignals.OUT_OF_MEMORY
                    ? new OutOfMemory(e)
                    : e;
        }
    }

    /** Nothing of the document lies there any more. */
    private boolean isDone(DataInputStream in) throws IOException {
        if (in.read() != ReaderSignals.DONE) {
            throw new IOException("The reading process did not end its work");
        }
        return true;
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    /** Ends the process when the time of a step is over. */
    private final class Timed implements Request.Conversation {

        private final Duration limit;
        private final ScheduledExecutorService watchdog;

        Timed(Duration limit, ScheduledExecutorService watchdog) {
            this.limit = limit;
            this.watchdog = watchdog;
        }

        @Override
        public <A> A hear(Request.Words<A> words) throws IOException {
            return within(() -> words.read(answers));
        }

        @Override
        public <A> A ask(int number, Request.Words<A> words) throws IOException {
            return within(() -> {
                questions.writeInt(number);
                questions.flush();
                return words.read(answers);
            });
        }

        <T> T within(Step<T> step) throws IOException {
            var late = new AtomicBoolean();
            var timeOut = watchdog.schedule(
                    () -> {
                        late.set(true);
                        kill();
                    },
                    limit.toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                return step.take();
            } catch (IOException e) {
                throw late.get() ? new TooLate(e) : e;
            } finally {
                timeOut.cancel(false);
            }
        }
    }

    /** It has read nothing yet. */
    boolean isFresh() {
        return organisation == null;
    }

    boolean serves(UUID whose) {
        return whose.equals(organisation);
    }

    /** From now on, and no other. */
    void serve(UUID whose) {
        organisation = whose;
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
        if (looks != null) {
            looks.cancel(false);
        }
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
