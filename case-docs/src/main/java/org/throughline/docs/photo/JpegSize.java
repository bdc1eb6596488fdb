package org.throughline.docs.photo;

/** How large a JPEG is, as its frame says. */
record JpegSize(int width, int height, int colours) {

    private static final int MARKER = 0xff;

    /** @throws IllegalArgumentException if it has no frame */
    static JpegSize of(byte[] jpeg) {
        for (var at = 2; at + 9 < jpeg.length && (jpeg[at] & MARKER) == MARKER; ) {
            var kind = jpeg[at + 1] & 0xff;
            // tables have numbers among those of the frames
            if (kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc) {
                return new JpegSize(two(jpeg, at + 7), two(jpeg, at + 5), jpeg[at + 9] & 0xff);
            }
            at += 2 + two(jpeg, at + 2);
        }
        throw new IllegalArgumentException("Not a JPEG");
    }

    private static int two(byte[] jpeg, int at) {
        return ((jpeg[at] & 0xff) << 8) | (jpeg[at + 1] & 0xff);
    }
}
