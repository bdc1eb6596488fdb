package org.throughline.web.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.regex.Pattern;

/** A telephone number as it is written, which calls it where the device can. */
public final class PhoneLink extends Anchor {

    private static final Pattern NOT_DIALLED = Pattern.compile("[^+0-9]");

    /** What stands behind is dialled when somebody answers. */
    private static final Pattern EXTENSION = Pattern.compile("\\s*[x,].*");

    public PhoneLink(String number) {
        super(address(number), number);
    }

    public static String address(String number) {
        return "tel:"
                + NOT_DIALLED
                        .matcher(EXTENSION.matcher(number).replaceFirst(""))
                        .replaceAll("");
    }
}
