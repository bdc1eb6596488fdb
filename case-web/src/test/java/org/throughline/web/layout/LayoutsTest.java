package org.throughline.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.RouteRegistry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.web.address.AdminPlace;
import org.throughline.web.address.PortalPlace;
import org.throughline.web.address.StaffPlace;

class LayoutsTest {

    static final RouteRegistry PAGES = AllPages.found();

    static Stream<Arguments> faces() {
        return Stream.of(
                Arguments.of(StaffPlace.HOME.path(), StaffLayout.class),
                Arguments.of(StaffPlace.SUPERVISE.path(), StaffLayout.class),
                Arguments.of(AdminPlace.HOME.path(), AdminLayout.class),
                Arguments.of(PortalPlace.HOME.path(), PortalLayout.class));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void pagesOfOneFace_haveItsLayout(String first, Class<?> layout) {
        var pages = routes().filter(route -> isOf(first, route)).toList();

        assertThat(pages).isNotEmpty().allSatisfy(page -> {
            assertThat(page.getParentLayouts()).isEmpty();
            assertThat(page.getNavigationTarget().getAnnotation(Route.class).autoLayout())
                    .isTrue();
            assertThat(PAGES.getLayout(page.getTemplate())).isEqualTo(layout);
        });
    }

    @Test
    void pagesOfNoFace_areTheOneThatSendsOn() {
        var faces = faces().map(face -> (String) face.get()[0]).collect(Collectors.toSet());

        var others = routes().filter(route -> faces.stream().noneMatch(first -> isOf(first, route)));

        assertThat(others).singleElement().satisfies(page -> {
            assertThat(page.getTemplate()).isEmpty();
            assertThat(page.getNavigationTarget().getAnnotation(Route.class).autoLayout())
                    .isFalse();
        });
    }

    private static boolean isOf(String first, RouteData route) {
        return route.getTemplate().split("/", 2)[0].equals(first);
    }

    private static Stream<RouteData> routes() {
        return PAGES.getRegisteredRoutes().stream();
    }
}
