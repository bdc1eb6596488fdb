package org.throughline.web.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.throughline.core.problem.Busy;
import org.throughline.core.problem.Problem;
import org.throughline.docs.document.PagePictures;
import org.throughline.web.ui.Icon;

/** A page as it looks, with the places of what was searched for; it can be looked at more closely. */
class MarkedPicture extends Div {

    private static final List<Integer> WIDTHS = List.of(100, 150, 200, 300);

    private final Div page = new Div();
    private final Button smaller = button("document.smaller", Icon.SMALLER, -1);
    private final Button larger = button("document.larger", Icon.LARGER, 1);
    private final Span shown = new Span();
    private int width;

    @SuppressWarnings("this-escape") // components build themselves in their constructor
    MarkedPicture(PagePictures pictures, UUID document, int number, String called, List<MarkedPlace> places) {
        page.addClassName("page");
        page.add(picture(pictures, document, number, called));
        places.forEach(place -> page.add(mark(place)));
        var frame = new Div(page);
        frame.addClassName("page-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", called);
        shown.addClassNames("s", "num");
        shown.getElement().setAttribute("role", "status");
        var tools = new Div(smaller, shown, larger);
        tools.addClassNames("row", "page-tools");
        add(tools, frame);
        zoom(0);
    }

    private static Image picture(PagePictures pictures, UUID document, int number, String called) {
        var image = new Image(
                DownloadHandler.fromInputStream(asked -> {
                            try {
                                var jpeg = pictures.picture(document, number);
                                return new DownloadResponse(
                                        new ByteArrayInputStream(jpeg), "page.jpg", "image/jpeg", jpeg.length);
                            } catch (Busy busy) {
                                return DownloadResponse.error(HttpStatusCode.SERVICE_UNAVAILABLE.getCode());
                            } catch (Problem none) {
                                return DownloadResponse.error(HttpStatusCode.NOT_FOUND.getCode());
                            }
                        })
                        .inline(),
                called);
        // the picture of a page that many wait for comes later; a person reads why there is none yet
        image.getElement().executeJs("""
                const waiting = document.createElement('p');
                waiting.className = 's muted';
                waiting.setAttribute('role', 'status');
                waiting.textContent = $0;
                let left = 5;
                this.addEventListener('load', () => waiting.remove());
                this.addEventListener('error', async () => {
                  const answer = await fetch(this.src);
                  if (left-- > 0 && (answer.ok || answer.status === 503)) {
                    this.before(waiting);
                    setTimeout(() => { this.src = this.src; }, answer.ok ? 0 : 5000);
                  }
                });""", image.getTranslation("problem.document.busy"));
        // the first place comes into sight as soon as there is a page to scroll
        image.getElement()
                .executeJs("this.addEventListener('load', () => this.parentElement"
                        + ".querySelector('.place')?.scrollIntoView({block: 'nearest', inline: 'nearest'}))");
        return image;
    }

    private static Component mark(MarkedPlace place) {
        var mark = new Div();
        mark.addClassName("place");
        mark.getElement().setAttribute("aria-hidden", "true");
        mark.getStyle()
                .setLeft(percent(place.left()))
                .setTop(percent(place.top()))
                .setWidth(percent(place.width()))
                .setHeight(percent(place.height()));
        return mark;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private Button button(String key, Icon glyph, int step) {
        var button = new Button(glyph.icon(), click -> zoom(step));
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    private void zoom(int step) {
        width += step;
        page.setWidth(WIDTHS.get(width) + "%");
        shown.setText(width == 0 ? getTranslation("document.whole-width") : WIDTHS.get(width) + "%");
        smaller.setEnabled(width > 0);
        larger.setEnabled(width < WIDTHS.size() - 1);
    }
}
