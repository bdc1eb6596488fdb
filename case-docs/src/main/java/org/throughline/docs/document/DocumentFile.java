package org.throughline.docs.document;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.storage.StoredContent;
import org.throughline.docs.text.protocol.PhotoBundle;

/**
 * A file as it came.
 *
 * @param mediaType what its name promises, or its content says
 * @param size of the plain bytes
 * @param sha256 of the plain bytes, in hexadecimal
 */
public record DocumentFile(String name, String mediaType, long size, String sha256) {

    private static final Set<String> PHOTOS = Set.of("image/jpeg", "image/png", "image/heic", "image/heif");

    public static DocumentFile received(FileName name, StoredContent content) {
        return new DocumentFile(name.value(), name.likelyMediaType(), content.size(), content.sha256());
    }

    boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    /** What a phone or a scanner makes of one page; a fax may have many. */
    public boolean isPhoto(@Nullable Integer pages) {
        return PHOTOS.contains(mediaType) && (pages == null || pages == 1);
    }

    /** The pages of such a file can be shown as they look. */
    public boolean hasPictures() {
        return isPdf() || mediaType.startsWith("image/") || mediaType.equals(PhotoBundle.MEDIA_TYPE);
    }
}
