package org.throughline.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;

/**
 * Where a page begins that is opened inside of the application, as a page that the browser loads does: at its top, with
 * the focus on its heading, so that a screen reader says it. Who goes back finds the place that was left.
 */
final class PageStart {

    /** Another look at the same page, such as another filter, leaves everything where it is. */
    private static final String BEGIN = """
            const path = location.pathname;
            const places = window.throughlinePlaces ??= { left: new Map(), back: null, path: null };
            if (!places.listens) {
              places.listens = true;
              addEventListener('scroll', () => {
                if (places.path === location.pathname) places.left.set(location.pathname, scrollY);
              }, { passive: true });
              addEventListener('popstate', () => places.back = places.left.get(location.pathname) ?? 0);
            }
            const isSame = places.path === null || places.path === path;
            places.path = path;
            const isBegun = $0 === 'load' && sessionStorage.getItem('throughline-begin') === 'yes';
            sessionStorage.removeItem('throughline-begin');
            if (!isBegun && (isSame || $0 === 'load')) { places.back = null; return; }
            if ($0 === 'history') {
              const wanted = places.back ?? 0;
              places.back = null;
              let tries = 0;
              const restore = () => {
                scrollTo(0, wanted);
                if (Math.abs(scrollY - wanted) > 2 && tries++ < 20) setTimeout(restore, 50);
              };
              restore();
              return;
            }
            scrollTo(0, 0);
            requestAnimationFrame(() => requestAnimationFrame(() => {
              const main = document.getElementById('content');
              const heading = main?.querySelector('h1') ?? main;
              if (!heading || main.contains(document.activeElement)) return;
              heading.setAttribute('tabindex', '-1');
              heading.focus({ preventScroll: true });
            }));""";

    private PageStart() {}

    static void after(AfterNavigationEvent event, Component layout) {
        layout.getElement().executeJs(BEGIN, how(event.getLocationChangeEvent().getTrigger()));
    }

    private static String how(NavigationTrigger trigger) {
        return switch (trigger) {
            case HISTORY -> "history";
            case PAGE_LOAD, REFRESH, REFRESH_ROUTE -> "load";
            default -> "link";
        };
    }
}
