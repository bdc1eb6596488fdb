package org.throughline.web.layout;

import com.vaadin.browserless.internal.Routes;
import com.vaadin.browserless.mocks.MockVaadinHelper;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.Set;

/** All pages and layouts, as the server finds them when it starts; none of them is made. */
public final class AllPages {

    private AllPages() {}

    public static RouteRegistry found() {
        var context = new VaadinServletContext(MockVaadinHelper.INSTANCE.createMockContext(Set.of()));
        new Routes().autoDiscoverViews("org.throughline.web").register(context);
        return ApplicationRouteRegistry.getInstance(context);
    }
}
