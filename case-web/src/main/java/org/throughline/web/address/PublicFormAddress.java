package org.throughline.web.address;

import java.net.URI;

/** Where families ask an organisation for help; nobody has to sign in there. */
public record PublicFormAddress(String alias) {

    /** On our own site. */
    public String path() {
        return "/public/ask/" + alias;
    }

    /** To be put on a web site or into a letter. */
    public String at(URI site) {
        return site + path();
    }
}
