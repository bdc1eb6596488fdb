package org.throughline.web.document;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.Choice;
import org.throughline.docs.document.NewDocument;

/**
 * What a browser says of a file that it sends.
 *
 * @param body length of the request or of its part, by which a server knows its end; negative if there is none
 * @param size of the file where it lies
 * @param place among the files that were chosen, in their order
 * @param again also if the same bytes are there already
 */
record SentFile(
        String name,
        long body,
        @Nullable Long size,
        @Nullable Long place,
        boolean again) {

    /** Goes with each file, whatever is between browser and server. */
    static final String HEADERS = """
            this.addEventListener('upload-request', event => {
              const { file, xhr } = event.detail;
              file.place ??= window.filesChosen = (window.filesChosen ?? Date.now()) + 1;
              xhr.setRequestHeader('X-File-Size', file.size);
              xhr.setRequestHeader('X-File-Place', file.place);
              if (file.again) { xhr.setRequestHeader('X-File-Again', 'true'); }
            });""";

    static SentFile of(UploadEvent event) {
        var request = event.getRequest();
        return new SentFile(
                event.getFileName(),
                event.getFileSize(),
                number(request.getHeader("X-File-Size")),
                number(request.getHeader("X-File-Place")),
                "true".equals(request.getHeader("X-File-Again")));
    }

    private static @Nullable Long number(@Nullable String header) {
        return header != null && header.matches("[0-9]{1,18}") ? Long.valueOf(header) : null;
    }

    /** Whatever has no length could have been cut anywhere. */
    boolean isWhole(long arrived) {
        return (body >= 0 || size != null) && (body < 0 || body == arrived) && (size == null || size == arrived);
    }

    /** @param together what all the photos of this visit have in common, if somebody is to be asked about them */
    NewDocument document(InputStream content, @Nullable UUID together) {
        return new NewDocument(name, content, null, false)
                .wantedAgain(again)
                .chosenIn(together == null || place == null ? null : new Choice(together, place));
    }
}
