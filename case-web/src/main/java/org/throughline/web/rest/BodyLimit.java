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
import org.throughline.core.problem.TooLarge;

/** A body over the limit is refused by its length before it is read, and without a length as soon as it shows. */
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
        if (declared(request) > limit) {
            throw tooLarge(isUpload);
        }
        request.setEntityStream(new Limited(request.getEntityStream(), limit, isUpload));
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
        private long left;

        Limited(InputStream body, long limit, boolean isUpload) {
            super(body);
            this.left = limit;
            this.isUpload = isUpload;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var count = super.read(buffer, from, length);
            count(count);
            return count;
        }

        private void count(int bytes) {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw tooLarge(isUpload);
            }
        }
    }
}
