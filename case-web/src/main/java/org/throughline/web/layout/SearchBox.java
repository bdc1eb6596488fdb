package org.throughline.web.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import org.throughline.docs.search.CompletionService;
import org.throughline.web.address.SearchAddress;
import org.throughline.web.completion.SuggestField;

/** Search from anywhere: children, people, documents, words. Ctrl+K leads here, and / where nothing is typed. */
class SearchBox extends SuggestField {

    SearchBox(CompletionService completions) {
        super(
                "suggested-anywhere",
                completions,
                words -> SearchAddress.of(words).open());
        text().setPlaceholder(getTranslation("search.placeholder"));
        var key = new Span("Ctrl K");
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        text().setSuffixComponent(key);
        text().getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K /");
        addClassName("search-box");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        text().getElement().executeJs("""
                const field = this;
                const listen = press => {
                  if (!field.isConnected) {
                    document.removeEventListener('keydown', listen, true);
                    return;
                  }
                  const typing = press.composedPath()[0].matches?.('input, textarea, [contenteditable]');
                  const called = (press.ctrlKey || press.metaKey) && !press.shiftKey && !press.altKey
                      && press.key.toLowerCase() === 'k';
                  if (called || (press.key === '/' && !typing && !press.ctrlKey && !press.metaKey && !press.altKey)) {
                    press.preventDefault();
                    press.stopPropagation();
                    field.focus();
                  }
                };
                document.addEventListener('keydown', listen, true);""");
    }
}
