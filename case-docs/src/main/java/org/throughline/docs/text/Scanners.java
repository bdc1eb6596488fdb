package org.throughline.docs.text;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.throughline.core.tenancy.Tenant;
import org.throughline.docs.settings.DocsSettings;
import org.throughline.docs.text.protocol.ScannedPage;
import org.throughline.docs.text.sandbox.Programs;

/**
 * Reads pages that are pictures, in processes of their own that give way to everything else: pages and searches stay
 * quick however many scans wait.
 */
@ApplicationScoped
public class Scanners {

    private static final System.Logger LOG = System.getLogger(Scanners.class.getName());
    private static final List<String> NEEDED = List.of("eng", "spa", "osd");
    private static final Duration LIMIT_OF_A_PAGE = Duration.ofMinutes(5);

    @Inject
    DocsSettings settings;

    @Resource
    ManagedScheduledExecutorService watchdog;

    @Resource
    ManagedExecutorService executor;

    @SuppressWarnings("NullAway.Init") // open sets it
    private ReaderPool pool;

    @PostConstruct
    void open() {
        pool = new ReaderPool(
                ReaderCommand.yielding(), settings.scanners(), LIMIT_OF_A_PAGE, watchdog, Tenant::require);
    }

    /** Whether this machine has the program that reads print off pictures, and what it needs for our languages. */
    public boolean isAvailable() {
        return Programs.says(List.of("tesseract", "--list-langs"))
                .filter(languages -> languages.lines().toList().containsAll(NEEDED))
                .isPresent();
    }

    /**
     * Returns when all pages have been handed over, from as many threads as there are processes, or those that were begun
     * when it shall not go on.
     *
     * @param goOn asked before each page
     * @param plain opens the document; called once for each thread
     * @throws IOException if a reading process broke down: the pages handed over before are good
     */
    public void read(
            Callable<InputStream> plain,
            long size,
            String mediaType,
            List<Integer> pages,
            BooleanSupplier goOn,
            Consumer<ScannedPage> result)
            throws IOException, InterruptedException {
        var tenant = Tenant.require();
        var left = new ConcurrentLinkedQueue<>(pages);
        var running = new ArrayList<Future<?>>();
        for (var share = 0; share < Math.min(settings.scanners(), pages.size()); share++) {
            running.add(executor.submit(() -> Tenant.callAs(tenant, () -> {
                new Share(plain, size, mediaType, left, goOn, result).read();
                return true;
            })));
        }
        await(running);
    }

    /** What one process reads of a document: each takes the next page as soon as it is done with one. */
    private final class Share implements Request.Pages {

        private final Callable<InputStream> plain;
        private final long size;
        private final String mediaType;
        private final Queue<Integer> left;
        private final BooleanSupplier goOn;
        private final Consumer<ScannedPage> result;
        private int current;
        private int suspect;
        private boolean begun;

        Share(
                Callable<InputStream> plain,
                long size,
                String mediaType,
                Queue<Integer> left,
                BooleanSupplier goOn,
                Consumer<ScannedPage> result) {
            this.plain = plain;
            this.size = size;
            this.mediaType = mediaType;
            this.left = left;
            this.goOn = goOn;
            this.result = result;
        }

        /** A page that ends its process twice is one that cannot be read; the others are read all the same. */
        void read() throws Exception {
            while (upcoming() > 0) {
                begun = false;
                try (var document = plain.call()) {
                    pool.ask(Request.scan(mediaType, this), document, size);
                } catch (IOException e) {
                    brokeDown(e);
                }
            }
        }

        private void brokeDown(IOException failure) throws IOException {
            // a machine that starts no process, takes no document or ends them all is no page's fault
            if (!begun || pool.isClosed()) {
                throw failure;
            }
            if (current > 0 && suspect == current) {
                LOG.log(Level.WARNING, "A page ended the process that read it, twice", failure);
                keep(ScannedPage.unreadable(current));
            } else {
                suspect = current;
            }
        }

        @Override
        public int next() {
            begun = true;
            return upcoming();
        }

        /** The same one until it is read. */
        private int upcoming() {
            if (current == 0 && goOn.getAsBoolean()) {
                current = Objects.requireNonNullElse(left.poll(), 0);
            }
            return current;
        }

        @Override
        public void keep(ScannedPage page) {
            result.accept(page);
            current = 0;
        }
    }

    /** All have ended when this returns: nothing is handed over afterwards. */
    private static void await(List<Future<?>> running) throws IOException, InterruptedException {
        var failures = new ArrayList<Throwable>();
        for (var share : running) {
            try {
                share.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        if (!failures.isEmpty()) {
            var failure = new IOException("Pages could not be read");
            failures.forEach(failure::addSuppressed);
            throw failure;
        }
    }

    /** Before the jobs are waited for: a running one ends at once and is put back. */
    public void stop() {
        pool.close();
    }
}
