package org.throughline.docs.text;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.throughline.docs.settings.Settings;
import org.throughline.docs.text.child.Reading;

/** Reads documents in processes of their own: a hostile file can harm one of them, never the server. */
@ApplicationScoped
public class Readers {

    private static final System.Logger LOG = System.getLogger(Readers.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Inject
    Settings settings;

    @Resource
    ManagedScheduledExecutorService executor;

    @SuppressWarnings("NullAway.Init") // open sets it
    private ReaderPool pool;

    @PostConstruct
    void open() {
        pool = new ReaderPool(settings.readers(), LIMIT, executor);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext started) {
        executor.execute(() -> {
            try {
                pool.warmUp();
            } catch (IOException e) {
                LOG.log(Level.ERROR, "No process that reads documents can be started", e);
            }
        });
    }

    /** @throws IOException if the reading process broke down: the same document may go well another time */
    public Reading read(InputStream plain, long size, String fileName) throws IOException, InterruptedException {
        return pool.read(plain, size, fileName);
    }

    public boolean isWorking() {
        return pool.isWorking();
    }

    /** Before the jobs are waited for: a running one ends at once and is put back. */
    void stop(@Observes @Priority(1500) @BeforeDestroyed(ApplicationScoped.class) ServletContext stopped) {
        pool.close();
    }
}
