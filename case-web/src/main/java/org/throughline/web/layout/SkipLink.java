package org.throughline.web.layout;

import com.vaadin.flow.component.html.Anchor;

/** The first thing that the keyboard reaches: past the frame, to the content. */
public final class SkipLink extends Anchor {

    public SkipLink() {
        setText(getTranslation("place.skip"));
        setHref("#content");
        addClassNames("sr", "skip");
        // the page stays where it is: no navigation, only the focus moves
        getElement().setAttribute("router-ignore", true);
        getElement().executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  document.getElementById('content')?.focus();
                })""");
    }
}
