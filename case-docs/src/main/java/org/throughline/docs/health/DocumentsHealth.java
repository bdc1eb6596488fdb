package org.throughline.docs.health;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether documents can be read and found just now. */
@ApplicationScoped
public class DocumentsHealth {

    public boolean indexReady() {
        return false;
    }

    public boolean readersReady() {
        return false;
    }
}
