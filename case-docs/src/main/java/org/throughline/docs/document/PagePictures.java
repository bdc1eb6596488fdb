package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.docs.text.Readers;
import org.throughline.docs.text.protocol.PlacedWord;

/**
 * How pages look, and where on them the words stand. They are drawn in a reading process whenever somebody looks, outside
 * of any transaction: no picture is kept beside the original.
 */
@ApplicationScoped
public class PagePictures {

    /** Print of the usual size can be read, and a little closer. */
    private static final int READABLE = 1_800;

    /** Enough to tell one page from another. */
    private static final int SMALL = 240;

    private static final System.Logger LOG = System.getLogger(PagePictures.class.getName());

    @Inject
    DocumentService documents;

    @Inject
    Readers readers;

    private interface Drawing<T> {
        T apply(PageContent content) throws IOException, InterruptedException;
    }

    /**
     * A JPEG of the upright page.
     *
     * @param number the first is 1
     * @throws NotFound if there is no such page for this caller, or pages of such files have no picture
     * @throws Refused if this one cannot be drawn
     */
    public byte[] picture(UUID id, int number) {
        return drawn(id, number, READABLE);
    }

    /** The first page, small. */
    public byte[] thumbnail(UUID id) {
        return drawn(id, 1, SMALL);
    }

    private byte[] drawn(UUID id, int number, int longest) {
        return look(
                id,
                number,
                content -> readers.draw(
                                content.stream(),
                                content.document().readFile().size(),
                                content.document().file().mediaType(),
                                number,
                                content.page().quarters(),
                                longest)
                        .orElseThrow(PagePictures::notDrawn));
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
            return readers.place(content.stream(), content.document().readFile().size(), number);
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
