package org.throughline.web.shell;

import java.security.SecureRandom;

/** A number to tell us over the phone: it finds the stack in the log and says nothing else. */
record Reference(String number) {

    /** Without letters and digits that are taken for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final System.Logger LOG = System.getLogger(Reference.class.getName());

    static Reference of(Throwable failure) {
        var reference = new Reference("TL-" + signs(4) + "-" + signs(2));
        LOG.log(System.Logger.Level.ERROR, reference.number(), failure);
        return reference;
    }

    private static String signs(int count) {
        return RANDOM.ints(count, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(SIGNS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
