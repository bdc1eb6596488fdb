package org.throughline.docs.text;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.problem.Busy;
import org.throughline.core.tenancy.Tenant;
import org.throughline.docs.settings.DocsSettings;
import org.throughline.docs.text.protocol.FileParts;
import org.throughline.docs.text.protocol.Findings;
import org.throughline.docs.text.protocol.PlacedWord;
import org.throughline.docs.text.protocol.ReadPage;
import org.throughline.docs.text.protocol.ReadPages;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.Unlocked;
import org.throughline.docs.text.sandbox.Sandbox;

/** Reads documents in processes of their own: a hostile file can harm one of them, never the server. */
@ApplicationScoped
public class Readers {

    private static final System.Logger LOG = System.getLogger(Readers.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Of somebody before a screen. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Of one organisation. */
    private static final int QUEUE = 8;

    @Inject
    DocsSettings settings;

    @Resource
    ManagedScheduledExecutorService executor;

    @SuppressWarnings("NullAway.Init") // open sets it
    private ReaderPool pool;

    /** Whoever waits before a screen does not wait for the uploads of others. */
    @SuppressWarnings("NullAway.Init") // open sets it
    private ReaderPool looking;

    /** By organisation. */
    @SuppressWarnings("NullAway.Init") // open sets it
    private Turns<UUID> turns;

    @PostConstruct
    void open() {
        pool = new ReaderPool(ReaderCommand.ordinary(), settings.readers(), LIMIT, executor, Tenant::require);
        var places = settings.readers();
        looking = new ReaderPool(ReaderCommand.ordinary(), places, LIMIT, executor, Tenant::require);
        turns = new Turns<>(places, Math.max(1, places - 1), QUEUE, PATIENCE);
    }

    public void start() {
        var sandbox = sandbox();
        if (settings.sandboxRequired() && !sandbox.hidesFiles()) {
            throw new IllegalStateException("Documents are read in a sandbox alone, and there is none here that hides"
                    + " files: " + sandbox.label());
        }
        LOG.log(
                sandbox.hidesFiles() ? Level.INFO : Level.WARNING,
                "Documents are read in a sandbox: " + sandbox.label()
                        + (sandbox.hidesFiles() ? "" : "; the files of this machine are in sight of what reads them"));
        executor.execute(() -> {
            sweep();
            warmUp();
        });
    }

    private static void sweep() {
        try {
            ReaderFolder.sweep();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.ERROR, "What a killed reading process left behind could not be wiped", e);
        }
    }

    private void warmUp() {
        try {
            pool.warmUp();
        } catch (IOException e) {
            LOG.log(Level.ERROR, "No process that reads documents can be started", e);
        }
    }

    /** @throws IOException if the reading process broke down: the same document may go well another time */
    public Reading read(InputStream plain, long size, String fileName) throws IOException, InterruptedException {
        return pool.read(plain, size, fileName);
    }

    /**
     * What the rules find in a document; nothing if it is too much for them.
     *
     * @param pages as they were read before
     * @throws IOException if the reading process broke down
     */
    public Findings applyRules(InputStream plain, long size, String mediaType, List<ReadPage> pages)
            throws IOException, InterruptedException {
        var known = ReadPages.written(pages);
        var all = new SequenceInputStream(new ByteArrayInputStream(known), plain);
        try {
            return pool.ask(Request.applyRules(mediaType), all, known.length + size);
        } catch (ReaderProcess.TooLate | ReaderProcess.OutOfMemory e) {
            LOG.log(Level.WARNING, "The rules could not get through a text", e);
            return Findings.nothing();
        }
    }

    /**
     * Hands over the files that are in a letter or an archive; false if some of them had to stay inside.
     *
     * @throws IOException if the reading process broke down or it took too long
     */
    public boolean unpack(InputStream plain, long size, String mediaType, FileParts.Taker parts)
            throws IOException, InterruptedException {
        return pool.ask(Request.unpack(mediaType, parts), plain, size);
    }

    /**
     * Takes the password off a file.
     *
     * @param opened gets the bytes without it, if it is the right one
     * @throws IOException if the reading process broke down or it took too long
     */
    public Unlocked unlock(InputStream plain, long size, String mediaType, String password, Unlocked.Taker opened)
            throws IOException, InterruptedException {
        return look(Request.unlock(mediaType, password, opened), plain, size);
    }

    /**
     * How a page looks, as a JPEG; nothing if it cannot be drawn, or not in the time there is.
     *
     * @param quarters how often it is turned clockwise by a quarter
     * @param longest so many dots its longer side has at most
     * @throws IOException if the reading process broke down or it took too long
     */
    public Optional<byte[]> draw(InputStream plain, long size, String mediaType, int number, int quarters, int longest)
            throws IOException, InterruptedException {
        try {
            return look(Request.draw(mediaType, number, quarters, longest), plain, size);
        } catch (ReaderProcess.TooLate e) {
            return Optional.empty();
        }
    }

    /**
     * Where the words of a page of a PDF stand.
     *
     * @throws IOException if the reading process broke down or it took too long
     */
    public List<PlacedWord> place(InputStream plain, long size, int number) throws IOException, InterruptedException {
        return look(Request.place(number), plain, size);
    }

    /** @throws Busy if many others look at pages */
    private <T> T look(Request<T> request, InputStream plain, long size) throws IOException, InterruptedException {
        return turns.take(Tenant.require(), () -> looking.ask(request, plain, size));
    }

    /** What the processes are shut into. */
    public Sandbox sandbox() {
        return Sandbox.ofThisMachine();
    }

    public boolean isWorking() {
        return pool.isWorking();
    }

    /** Before the jobs are waited for: a running one ends at once and is put back. */
    public void stop() {
        pool.close();
        looking.close();
    }
}
