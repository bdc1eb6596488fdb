package org.throughline.web.ui;

import com.vaadin.flow.component.html.Image;
import org.throughline.web.address.Address;

/** The name of the product, leading home. */
public final class Wordmark extends LinkTo {

    public Wordmark(Address home) {
        super(home, drawn());
        addClassName("wordmark-link");
    }

    public static Image drawn() {
        var image = new Image("img/wordmark.svg", "Throughline");
        image.addClassName("wordmark");
        return image;
    }
}
