package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** The content of one screen: the landmark that the skip link leads to, and the title of the browser's tab. */
public class Page extends Main implements HasDynamicTitle {

    private String title = "";

    @SuppressWarnings("this-escape") // components build themselves in their constructor
    public Page() {
        setId("content");
        addClassName("main");
        getElement().setAttribute("tabindex", "-1");
    }

    protected final void titled(String words) {
        title = words;
    }

    protected final String words(String key, Object... parameters) {
        return getTranslation(key, parameters);
    }

    protected final void show(Component... content) {
        removeAll();
        add(content);
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? "Throughline" : title + " · Throughline";
    }
}
