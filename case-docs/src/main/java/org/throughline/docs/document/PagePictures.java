package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.problem.Busy;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.tenancy.Tenant;
import org.throughline.docs.text.Readers;
import org.throughline.docs.text.Turns;
import org.throughline.docs.text.protocol.PlacedWord;

/**
 * How pages look, and where on them the words stand. They are drawn in a reading process when somebody looks, outside of any
 * transaction, one at a time for each person, and kept for some minutes.
 */
@ApplicationScoped
public class PagePictures {

    /** Print of the usual size can be read, and a little closer. */
    private static final int READABLE = 1_800;

    /** Enough to tell one page from another. */
    private static final int SMALL = 240;

    private static final System.Logger LOG = System.getLogger(PagePictures.class.getName());

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Of one person; a screen shows one page. */
    private static final int WAITING = 3;

    /** People who look at pages at once: each of them holds a thread of the server. */
    private static final int MOST = 40;

    @Inject
    DocumentService documents;

    @Inject
    Readers readers;

    @Inject
    KeptPictures kept;

    @Inject
    CurrentUser currentUser;

    /** By person. */
    private final Turns<UUID> turns = new Turns<>(MOST, 1, WAITING, PATIENCE);

    private final JoinedWork<KeptPictures.Key, byte[]> drawing = new JoinedWork<>(PATIENCE);

    private interface Drawing<T> {
        T apply(PageContent content) throws IOException, InterruptedException;
    }

    /**
     * A JPEG of the upright page.
     *
     * @param number the first is 1
     * @throws NotFound if there is no such page for this caller, or pages of such files have no picture
     * @throws Refused if this one cannot be drawn
     * @throws Busy if many are being drawn just now
     */
    public byte[] picture(UUID id, int number) {
        return drawn(id, number, READABLE);
    }

    /** The first page, small. */
    public byte[] thumbnail(UUID id) {
        return drawn(id, 1, SMALL);
    }

    private byte[] drawn(UUID id, int number, int longest) {
        var picture = look(id, number, content -> drawn(content, longest));
        if (picture.length == 0) {
            throw notDrawn();
        }
        return picture;
    }

    /** Nothing if it cannot be drawn. */
    private byte[] drawn(PageContent content, int longest) throws IOException, InterruptedException {
        var file = content.document().readFile();
        var page = content.page();
        var key = new KeptPictures.Key(Tenant.require(), file.id(), page.number(), page.quarters(), longest);
        var known = kept.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        return turns.take(
                currentUser.id(),
                () -> drawing.<IOException>share(key, () -> {
                    var picture = readers.draw(
                                    content.stream(),
                                    file.size(),
                                    content.document().file().mediaType(),
                                    page.number(),
                                    page.quarters(),
                                    longest)
                            .orElseGet(() -> new byte[0]);
                    kept.keep(key, picture);
                    return picture;
                }));
    }

    /**
     * The words of a page with their places, in the order in which one reads them.
     *
     * @throws NotFound if there is no such page for this caller, or pages of such files have no picture
     */
    public List<PlacedWord> words(UUID id, int number) {
        return look(id, number, content -> {
            var read = content.page().words();
            if (read.isPresent() || !content.document().file().isPdf()) {
                return read.orElse(List.of());
            }
            return turns.take(
                    currentUser.id(),
                    () -> readers.place(
                            content.stream(), content.document().readFile().size(), number));
        });
    }

    private <T> T look(UUID id, int number, Drawing<T> drawing) {
        try (var content = documents.pageContent(id, number)) {
            return drawing.apply(content);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A page of document " + id + " could not be drawn", e);
            throw notDrawn();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notDrawn();
        }
    }

    private static Refused notDrawn() {
        return new Refused("document.no-picture");
    }
}
