package org.throughline.deploy.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.screens.AdvocateIT.READING;
import static org.throughline.deploy.screens.AdvocateIT.button;
import static org.throughline.deploy.screens.AdvocateIT.heading;
import static org.throughline.deploy.screens.AdvocateIT.link;
import static org.throughline.deploy.screens.AdvocateIT.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.deploy.rest.Samples;

/** The way of a mother with a phone and a paper. */
class FamilyIT {

    static final String LETTER = "La reunión es el miércoles 2 de diciembre.";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aPaperIsSentAndReadAndOpened() throws Exception {
        var page = browser.signedIn("lucia.family", Browser.PHONE, Browser.SPANISH);
        heading(page, "Hola, Lucia");
        assertThat(page.locator("main .stand h2")).hasText(new String[] {"Estamos trabajando en el caso de Mateo."});
        browser.check(page);

        link(page, "Agregar una foto o un archivo").click();
        heading(page, "Papeles de Mateo");
        browser.check(page);
        send(page, "carta de la escuela.txt", LETTER.getBytes(UTF_8));

        assertThat(page.getByText("carta de la escuela.txt se envió.")).isVisible();
        assertThat(page.locator(".paper", new Page.LocatorOptions().setHasText("carta de la escuela.txt"))
                        .getByText("Ya lo tenemos"))
                .isVisible(within(READING));
        browser.check(page);
        var opened = page.waitForDownload(
                () -> link(page, "Descargar carta de la escuela.txt").click());
        assertThat(opened.suggestedFilename()).isEqualTo("carta de la escuela.txt");
        assertThat(Files.readString(opened.path())).isEqualTo(LETTER);
        signOut(page);
    }

    void signOut(Page page) {
        link(page, "Inicio").last().click();
        heading(page, "Hola, Lucia");
        assertThat(page.locator(".file-name", new Page.LocatorOptions().setHasText("carta de la escuela.txt")))
                .isVisible();
        browser.check(page);
        button(page, "Salir").click();
        heading(page, "Su sesión se cerró");
        browser.check(page);
        link(page, "Entrar de nuevo").click();
        heading(page, "Iniciar sesión");
        assertThat(page.getByLabel("Contraseña")).isVisible();
        browser.check(page);
    }

    @Test
    void aRefusedFileIsSaidInASentence() {
        var page = browser.signedIn("lucia.family", Browser.PHONE, Browser.SPANISH);
        link(page, "Papeles").last().click();

        send(page, "vacío.txt", new byte[0]);

        assertThat(page.getByText("vacío.txt no se agregó. El archivo está vacío. Elija otro."))
                .isVisible();
        // who listens is told by the list, too, which stays in the page; the file is in it no more
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);
        // Chromium says it, too
        browser.takeFaults();
        browser.check(page);
        button(page, "Cerrar el aviso sobre vacío.txt").click();
        assertThat(page.getByText("El archivo está vacío")).hasCount(0);
    }

    @Test
    void aPictureThatCannotBeReadIsStillThere() {
        var page = browser.signedIn("lucia.family", Browser.PHONE, Browser.SPANISH);
        link(page, "Papeles").last().click();

        send(page, "foto.png", Samples.grains());

        assertThat(page.getByText("No pudimos leer las palabras de esta imagen. Está segura aquí."))
                .isVisible(within(READING));
        browser.check(page);
    }

    @Test
    void twoPhotosBecomeOnePaper() {
        var page = browser.signedIn("lucia.family", Browser.PHONE, Browser.SPANISH);
        link(page, "Papeles").last().click();
        page.setInputFiles(".file-drop:not(.camera) input[type=file]", new FilePayload[] {
            new FilePayload("hoja1.png", "image/png", Samples.scan("La primera página", "de la carta.")),
            new FilePayload("hoja2.png", "image/png", Samples.scan("La segunda página", "de la carta."))
        });
        assertThat(page.getByText("Usted envió 2 fotos.")).isVisible(within(READING));
        browser.check(page);

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Poner hoja\\d.png una página antes")))
                .click();
        button(page, "Juntarlas").click();

        var paper = page.locator(".paper", new Page.LocatorOptions().setHasText("2 fotos"));
        assertThat(paper.getByText("Ya lo tenemos")).isVisible(within(READING));
        assertThat(page.locator(".paper", new Page.LocatorOptions().setHasText("hoja1.png")))
                .hasCount(0);
        browser.check(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal/nothing", "staff/cases/c1000000-0000-4000-8000-000000000002", "supervise", "admin"})
    void whatIsNotHersIsNotThere(String path) {
        var page = browser.signedIn("lucia.family", Browser.PHONE, Browser.SPANISH);

        page.navigate("/" + path);

        heading(page, "No encontramos esta página");
        browser.takeFaults();
        browser.check(page);
    }

    @Test
    void aLinkToThePapersOfAnotherChildLeadsToHers() {
        var page = browser.signedIn("lucia.family", Browser.PHONE, Browser.SPANISH);

        page.navigate("/portal/papers?case=c1000000-0000-4000-8000-000000000002");

        heading(page, "Papeles de Mateo");
        assertThat(page).hasTitle("Papeles de Mateo · Throughline");
        browser.check(page);
    }

    @Test
    void aWrongPasswordIsSaidKindly() {
        var page = browser.page(Browser.PHONE, Browser.SPANISH);
        page.navigate("/portal");
        browser.check(page);

        page.getByLabel("Correo electrónico").fill("lucia.family");
        page.getByLabel("Contraseña").fill("not the demo");
        button(page, "Iniciar sesión").click();

        assertThat(page.getByText("El correo o la contraseña no son correctos. No se perdió nada."))
                .isVisible();
        browser.check(page);
    }

    @Test
    void theBackButtonOfThePhoneLeadsThroughTheForm() {
        var page = browser.page(Browser.PHONE, Browser.SPANISH);
        page.navigate("/public/ask/harbor");
        page.getByText("Ya hay un plan. ¿Funciona?").click();
        page.getByLabel("¿Qué es lo que más le preocupa?").fill("Llora con la tarea.");
        button(page, "Continuar").click();
        assertThat(page.getByText("Paso 2 de 3")).isVisible();
        button(page, "Continuar").click();
        assertThat(page.getByText("Revise 3 respuestas.")).isVisible();
        browser.takeFaults();
        browser.check(page);

        page.goBack();
        assertThat(page.getByText("Paso 2 de 3")).isVisible();
        page.goBack();

        assertThat(page.getByText("Paso 1 de 3")).isVisible();
        assertThat(page.getByLabel("¿Qué es lo que más le preocupa?")).hasValue("Llora con la tarea.");
        browser.takeFaults();
        browser.check(page);
    }

    @Test
    void aPageSpeaksItsLanguageFromTheFirstAnswerOnAndBeginsAtItsHeading() {
        var page = browser.signedIn("lucia.family", Browser.PHONE, Browser.SPANISH);
        assertThat(page.locator("html")).hasAttribute("lang", "es");
        assertThat(page).hasTitle("Inicio · Mateo · Throughline");
        assertThat(page.locator("vaadin-connection-indicator .text")).hasText("Hay conexión.");
        assertThat(page.locator("vaadin-connection-indicator .text")).isHidden();

        link(page, "Papeles").last().click();
        heading(page, "Papeles de Mateo");
        assertThat(page.locator("main h1")).isFocused();
        button(page, "English").click();

        heading(page, "Mateo’s papers");
        assertThat(page.locator("main h1")).isFocused();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "html { font-size: 100% }",
                "html { font-size: 200% } .portal { --tl-text-l: 2.125rem }",
                "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
            })
    void aNarrowPageHoldsLargeAndWideText(String style) {
        var page = browser.signedIn("lucia.family", 320, Browser.SPANISH);
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(style));
        browser.check(page);

        link(page, "Papeles").last().click();
        heading(page, "Papeles de Mateo");

        browser.check(page);
        assertThat((Boolean) page.evaluate("""
                        [...document.querySelectorAll('.portal vaadin-button, .portal .btn, .portal .badge')]
                            .every(part => part.scrollWidth <= part.clientWidth + 1)""")).isTrue();
    }

    @Test
    void theLanguageChosenOnceStaysAfterTheEnd() {
        var page = browser.signedIn("lucia.family", Browser.PHONE, Browser.ENGLISH);
        heading(page, "Hello, Lucia");
        browser.check(page);

        button(page, "Español").click();
        heading(page, "Hola, Lucia");
        button(page, "Salir").click();

        heading(page, "Su sesión se cerró");
    }

    @Test
    void endOfTheSession_leavesNothingOfTheChildInSight() {
        var page = browser.signedIn("lucia.family", Browser.PHONE, Browser.SPANISH);
        assertThat(page.getByText("Mateo").first()).isVisible();

        page.context().clearCookies();
        button(page, "English").click();

        assertThat(page.locator(".v-system-error")).containsText("Su sesión se cerró");
        assertThat(page.getByText("Mateo").first()).not().isVisible();
        browser.takeFaults();
    }

    static void send(Page page, String fileName, byte[] content) {
        page.setInputFiles(
                ".file-drop:not(.camera) input[type=file]",
                new FilePayload(fileName, "application/octet-stream", content));
    }
}
