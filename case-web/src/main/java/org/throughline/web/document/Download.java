package org.throughline.web.document;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.photo.PhotosPdf;
import org.throughline.web.ui.Icon;

/**
 * The original file; of photos that were put together, a PDF of them. Always saved, never opened in our own pages: who
 * knows what is in it.
 */
public final class Download extends Anchor {

    public Download(DocumentService documents, PhotosPdf photos, Document document) {
        var id = document.id();
        setHref(DownloadHandler.fromInputStream(asked -> {
            var content = documents.content(id);
            var pages = content.document().reading().pageCount();
            if (pages != null && PhotosPdf.isFor(content.document())) {
                content.stream().close();
                var pdf = photos.of(id, pages);
                return new DownloadResponse(
                        new ByteArrayInputStream(pdf),
                        PhotosPdf.nameOf(content.document()),
                        PhotosPdf.MEDIA_TYPE,
                        pdf.length);
            }
            var file = content.document().file();
            return new DownloadResponse(content.stream(), content.document().fileName(), file.mediaType(), file.size());
        }));
        add(Icon.DOWNLOAD.icon(), new Span(getTranslation("document.download")));
        addClassName("btn");
        getElement().setAttribute("download", true);
        getElement().setAttribute("aria-label", getTranslation("document.download-of", document.fileName()));
    }
}
