package org.throughline.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.TooLarge;
import org.throughline.docs.document.NewDocument;

/**
 * A body over the limit is refused by its length before it is read, and without a length as soon as it shows; one that
 * ends before its length is refused too: the container takes a connection that was cut for the end.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    private static final long JSON_MAX = 1024 * 1024;

    /** What multipart puts around the bytes of a file. */
    private static final long ENVELOPE = 64 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = request.getMediaType();
        var isUpload = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
        var limit = isUpload ? RestSettings.CURRENT.uploadMax() + ENVELOPE : JSON_MAX;
        var declared = declared(request);
        if (declared > limit) {
            throw tooLarge(isUpload);
        }
        request.setEntityStream(new Limited(request.getEntityStream(), declared, limit, isUpload));
    }

    private static long declared(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException tooLong) {
            return Long.MAX_VALUE;
        }
    }

    private static TooLarge tooLarge(boolean isUpload) {
        return isUpload
                ? new TooLarge("document.too-large", RestSettings.CURRENT.uploadMax() / (1024 * 1024))
                : new TooLarge("too-large");
    }

    private static final class Limited extends FilterInputStream {

        private final boolean isUpload;
        private final long declared;
        private final long limit;
        private long arrived;

        /** @param declared 0 if there is no length */
        Limited(InputStream body, long declared, long limit, boolean isUpload) {
            super(body);
            this.declared = declared;
            this.limit = limit;
            this.isUpload = isUpload;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? -1 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var count = super.read(buffer, from, length);
            count(count);
            return count;
        }

        private void count(int bytes) {
            if (bytes < 0 && arrived < declared) {
                throw isUpload ? NewDocument.cut() : new Invalid("cut");
            }
            arrived += Math.max(bytes, 0);
            if (arrived > limit) {
                throw tooLarge(isUpload);
            }
        }
    }
}
