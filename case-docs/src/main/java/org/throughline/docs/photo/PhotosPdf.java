package org.throughline.docs.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.PagePictures;
import org.throughline.docs.text.protocol.PhotoBundle;

/** Photos that were put together, as a file that every phone opens: a PDF, each photo upright on a page of its own. */
@ApplicationScoped
public class PhotosPdf {

    public static final String MEDIA_TYPE = "application/pdf";

    @Inject
    PagePictures pictures;

    /** Its pages are known, and it is a file that few programs open as it is. */
    public static boolean isFor(Document document) {
        return document.file().mediaType().equals(PhotoBundle.MEDIA_TYPE)
                && document.reading().isReadable();
    }

    /** The same name, with the ending of a PDF. */
    public static String nameOf(Document document) {
        return document.fileName().replaceFirst("(?i)\\.zip$", "") + ".pdf";
    }

    public byte[] of(UUID id, int pages) {
        return JpegPages.pdf(IntStream.rangeClosed(1, pages)
                .mapToObj(number -> pictures.picture(id, number))
                .toList());
    }
}
