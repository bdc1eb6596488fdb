package org.throughline.web.layout;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** Lumo first, then the tokens and looks of our own, then their bridge into the components. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://styles/throughline.css")
@StyleSheet("context://styles/components.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "img/favicon.svg");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
