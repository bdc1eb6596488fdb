package org.throughline.web.document;

import java.nio.charset.StandardCharsets;

/** Content-Disposition with any file name (RFC 6266, RFC 8187). */
final class Attachment {

    private static final String AS_IT_IS = "!#$&+-.^_`|~";

    private Attachment() {}

    static String header(String fileName) {
        return "attachment; filename=\"" + plain(fileName) + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    /** For old clients only: what is not plain ASCII becomes an underscore. */
    private static String plain(String fileName) {
        return fileName.replaceAll("[^ -~]", "_").replaceAll("[\"\\\\%]", "_");
    }

    private static String encoded(String fileName) {
        var text = new StringBuilder();
        for (var one : fileName.getBytes(StandardCharsets.UTF_8)) {
            var isLetter = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9');
            if (isLetter || AS_IT_IS.indexOf(one) >= 0) {
                text.append((char) one);
            } else {
                text.append("%%%02X".formatted(one));
            }
        }
        return text.toString();
    }
}
