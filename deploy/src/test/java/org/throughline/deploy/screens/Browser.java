package org.throughline.deploy.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.throughline.deploy.TestStack;

/**
 * Chromium for one test. Whatever went wrong in a page by itself fails the test at its end, and a test that fails leaves
 * a picture of every open page in {@code target/screens}.
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {

    static final int PHONE = 390;
    static final int TABLET = 1024;
    static final int DESK = 1440;

    static final String ENGLISH = "en-US";
    static final String SPANISH = "es-MX";

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    /** Kinds of pages, so that each is looked at in the dark once and no test takes twice its time. */
    private static final Set<String> SEEN_IN_THE_DARK = ConcurrentHashMap.newKeySet();

    private final List<Page> pages = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @SuppressWarnings("NullAway.Init") // beforeEach starts it
    Browser() {}

    @Override
    public void beforeEach(ExtensionContext test) {
        // a machine that builds beside the test is slow
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(installed()));
    }

    /** Signs in as somebody of the demo, whose first page it gives. */
    Page signedIn(String username, int width, String language) {
        var page = page(width, language);
        page.navigate("/");
        signIn(page, username);
        return page;
    }

    /** A window of its own, in which nobody has signed in. */
    Page page(int width, String language) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(TestStack.get().baseUrl())
                .setLocale(language)
                .setViewportSize(width, width == PHONE ? 844 : 900)
                .setIsMobile(width == PHONE)
                .setHasTouch(width == PHONE);
        var page = chromium.newContext(options).newPage();
        page.onPageError(error -> faults.add(page.url() + " threw " + error));
        page.onConsoleMessage(message -> listen(page, message));
        pages.add(page);
        return page;
    }

    /** At the form of Keycloak. */
    static void signIn(Page page, String username) {
        page.fill("#username", username);
        page.fill("#password", "demo");
        page.click("[type=submit]");
        page.waitForURL(address -> address.startsWith(TestStack.get().baseUrl()));
        page.waitForSelector("main h1");
    }

    /** The page as it is now: open to everybody, and not wider than the window. */
    void check(Page page) {
        settle(page);

        var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(found)
                .as(page::url)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s is as wide as its window", page.url())
                .isEqualTo(page.viewportSize().width);
        assertThat(page.evaluate("""
                        width => [...document.querySelectorAll('main > *')]
                            .filter(part => part.getBoundingClientRect().right > width + 1)
                            .map(part => part.outerHTML.slice(0, 80))""", page.viewportSize().width))
                .as("nothing of %s reaches beyond the window", page.url())
                .isEqualTo(List.of());
        if (SEEN_IN_THE_DARK.add(URI.create(page.url()).getPath().replaceAll(ID, "…"))) {
            checkDark(page);
        }
    }

    /** Words can be read on a dark device, too. */
    static void checkDark(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        settle(page);
        var faint = new AxeBuilder(page)
                .withRules(List.of("color-contrast"))
                .analyze()
                .getViolations();
        assertThat(faint)
                .as("%s in the dark", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        settle(page);
    }

    /** Waits until the server has answered and nothing moves any more: colours in transit have no contrast. */
    static void settle(Page page) {
        page.waitForFunction("""
                () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                    && document.getAnimations().every(animation => animation.playState !== 'running')
                    && [...document.querySelectorAll('vaadin-combo-box:not([opened]) > vaadin-combo-box-scroller')]
                        .every(list => !list.checkVisibility())
                    && !document.querySelector('[closing], [opening]')
                    && document.fonts.status === 'loaded'""");
    }

    /** Takes what a page said of itself out of the account, where the test provoked it. */
    List<String> takeFaults() {
        var taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent() || !faults.isEmpty()) {
                picture(test);
            }
            assertThat(faults).as("what the pages say of themselves").isEmpty();
        } finally {
            playwright.close();
        }
    }

    private void picture(ExtensionContext test) {
        for (var number = 0; number < pages.size(); number++) {
            var name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName() + "-" + number + ".png";
            pages.get(number)
                    .screenshot(
                            new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", name)));
        }
    }

    /** Chromium reports here, too, what the content policy forbids. */
    private void listen(Page page, ConsoleMessage message) {
        if (message.type().equals("error")) {
            faults.add(page.url() + " complained: " + message.text());
        }
    }

    private static Path installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/opt/homebrew/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: deploy/test installs it"));
    }
}
