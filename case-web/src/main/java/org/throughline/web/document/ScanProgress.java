package org.throughline.web.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How many pages of a scan are read; nothing where no page waits. */
public final class ScanProgress extends Composite<Div> {

    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    public ScanProgress() {
        words.addClassName("s");
        getContent().add(words, bar);
        getContent().setVisible(false);
    }

    public void show(@Nullable Integer pages, int left) {
        getContent().setVisible(pages != null && left > 0);
        if (pages != null && left > 0) {
            words.setText(getTranslation("document.pages-read", pages - left, pages));
            bar.setMax(pages);
            bar.setValue(pages - left);
            bar.getElement().setAttribute("aria-label", words.getText());
        }
    }
}
