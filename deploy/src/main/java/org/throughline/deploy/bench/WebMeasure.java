package org.throughline.deploy.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import org.throughline.deploy.settings.StackSettings;

/**
 * How heavy the pages are and how soon they can be used, on the slow line of a phone. The bare thing is the line itself:
 * what the bytes alone would take on it.
 */
record WebMeasure(StackSettings settings, Path folder, Size size, PrintStream out) {

    /** What is called slow 4G. */
    private static final int LATENCY = 400;

    private static final int BYTES_A_SECOND = 400_000 / 8;

    private static final String QUIET = "document.fonts.status === 'loaded' && "
            + "Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())";
    private static final String PLAIN =
            "document.readyState === 'complete' && !!document.querySelector('h1') && " + QUIET;
    private static final String PAGE = "!!document.querySelector('main h1') && " + QUIET;
    private static final String LOGIN = "!!document.querySelector('#username') && " + PLAIN;

    void run() throws Exception {
        try (var chromium = new Chromium(folder)) {
            chromium.phone();
            chromium.slow(size.of(LATENCY), bytesASecond());
            publicForm(chromium);
            family(chromium);
            staff(chromium);
        }
    }

    private void publicForm(Chromium chromium) throws Exception {
        var form = settings.baseUrl() + "/public/ask/harbor";
        measure(chromium, "public form, first", () -> chromium.open(form), PLAIN);
        leave(chromium);
        measure(chromium, "public form, second", () -> chromium.open(form), PLAIN);
    }

    private void family(Chromium chromium) throws Exception {
        chromium.forget();
        leave(chromium);
        measure(chromium, "sign-in, first", () -> chromium.open(settings.baseUrl() + "/portal"), LOGIN);
        measure(chromium, "portal, first", () -> signIn(chromium, "lucia.family"), PAGE);
        measure(
                chromium,
                "portal, home to papers",
                () -> chromium.evaluate("document.querySelector('.p-nav a:nth-child(2)').click()"),
                "location.pathname === '/portal/papers' && !!document.querySelector('.file-drop') && " + PAGE);
        leave(chromium);
        measure(chromium, "portal, second", () -> chromium.open(settings.baseUrl() + "/portal"), PAGE);
    }

    private void staff(Chromium chromium) throws Exception {
        chromium.forget();
        chromium.open(settings.baseUrl() + "/staff");
        chromium.await(LOGIN);
        chromium.forgetFiles();
        measure(chromium, "staff home, first", () -> signIn(chromium, "ana.advocate"), PAGE);
        twice(chromium, "staff home", "/staff");
        twice(chromium, "cases", "/staff/cases");
        twice(chromium, "case", "/staff/cases/c1000000-0000-4000-8000-000000000001");
    }

    /** First without any file of an earlier visit, and then with them. */
    private void twice(Chromium chromium, String name, String path) throws Exception {
        if (!name.equals("staff home")) {
            chromium.forgetFiles();
            leave(chromium);
            measure(chromium, name + ", first", () -> chromium.open(settings.baseUrl() + path), PAGE);
        }
        leave(chromium);
        measure(chromium, name + ", second", () -> chromium.open(settings.baseUrl() + path), PAGE);
    }

    private static void signIn(Chromium chromium, String username) throws InterruptedException {
        chromium.evaluate(
                "document.querySelector('#username').value = '" + username
                        + "'; document.querySelector('#password').value = 'demo'; document.querySelector('[type=submit]').click()");
        // until the next page is there, the heading of this one still stands
        chromium.await("!document.querySelector('#username')");
    }

    private static void leave(Chromium chromium) throws InterruptedException {
        chromium.open("about:blank");
        chromium.await("location.href === 'about:blank'");
    }

    private void measure(Chromium chromium, String name, Times.Call open, String usable) throws Exception {
        var bytes = chromium.bytes();
        var begin = System.nanoTime();
        open.run();
        chromium.await(usable);
        var seconds = (System.nanoTime() - begin) / 1e9;
        var arrived = chromium.bytes() - bytes;
        out.printf(
                "%-24s %6.1f KB, usable after %5.1f s; ratio to its bytes alone on this line %.1f%n",
                name + ":", arrived / 1e3, seconds, seconds * bytesASecond() / Math.max(1, arrived));
    }

    /** Where nothing is measured, nothing has to be slow either. */
    private long bytesASecond() {
        return (long) BYTES_A_SECOND * LATENCY / size.of(LATENCY);
    }
}
