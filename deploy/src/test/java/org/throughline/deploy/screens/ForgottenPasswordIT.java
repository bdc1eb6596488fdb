package org.throughline.deploy.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.screens.AdvocateIT.button;
import static org.throughline.deploy.screens.AdvocateIT.heading;
import static org.throughline.deploy.screens.AdvocateIT.link;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.deploy.TestStack;

/** Whoever forgot the password gets a mail, and with it a new one. */
class ForgottenPasswordIT {

    static final String FINN = "a0000000-0000-4000-8000-000000000008";
    static final String NEW = "una casa azul";
    static final Duration SOON = Duration.ofMinutes(1);

    @RegisterExtension
    final Browser browser = new Browser();

    final Path mail = TestStack.get().settings().data().resolve("mail");

    @AfterEach
    void theOldOneIsRight() {
        Administrator.signedIn()
                .send(
                        "PUT",
                        "/users/" + FINN + "/reset-password",
                        "{\"type\":\"password\",\"value\":\"demo\",\"temporary\":false}");
    }

    @Test
    void oneMailComes_andItsLinkSetsANewPassword() throws Exception {
        forgetMail();
        TestStack.get().stack().up();
        var before = mails();
        var page = browser.page(Browser.PHONE, Browser.SPANISH);
        page.navigate("/portal");

        link(page, "¿La olvidó?").click();
        heading(page, "Crear una contraseña nueva");
        browser.check(page);
        page.getByLabel("Correo electrónico o nombre de usuario").fill("finn.family");
        button(page, "Enviar el correo").click();
        assertThat(page.getByText("recibirá un correo en unos minutos")).isVisible();
        browser.check(page);

        var came = await(before);
        assertThat(came.getHeader("To", ",")).isEqualTo("finn@family.example");
        assertThat(came.getSubject()).isEqualTo("Su contraseña nueva para Throughline");
        var words = words(came);
        assertThat(words).contains("Alguien pidió una contraseña nueva para su cuenta.", "1 hora");
        page.navigate(
                LeaverIT.text("(http://localhost:\\d+/realms/throughline/login-actions/action-token\\S+)", words));
        heading(page, "Elija una contraseña nueva");
        browser.check(page);
        page.fill("#password-new", NEW);
        page.fill("#password-confirm", NEW);
        button(page, "Guardar la contraseña nueva").click();
        heading(page, "Hola, Finn");

        signsIn();
        assertThat(mails()).hasSize(before.size() + 1);
    }

    @Test
    void whatWasTypedCanBeSeen_andTheKeyboardGoesFromOneFieldToTheNext() {
        var page = browser.page(Browser.PHONE, Browser.ENGLISH);
        page.navigate("/portal");
        page.getByLabel("Email or user name").fill("finn.family");

        page.keyboard().press("Tab");
        page.keyboard().type("a red house");
        assertThat(page.locator("#password")).hasValue("a red house");
        button(page, "Show what you typed").click();
        assertThat(page.locator("#password")).hasAttribute("type", "text");
        browser.check(page);
        button(page, "Hide what you typed").click();
        assertThat(page.locator("#password")).hasAttribute("type", "password");
    }

    /** As a realm is that an earlier version made. */
    static void forgetMail() {
        Administrator.signedIn().send("PUT", "", "{\"resetPasswordAllowed\":false,\"smtpServer\":{}}");
    }

    void signsIn() {
        var page = browser.page(Browser.PHONE, Browser.ENGLISH);
        page.navigate("/portal");
        page.fill("#username", "finn.family");
        page.fill("#password", NEW);
        page.click("[type=submit]");
        heading(page, "Hello, Finn");
    }

    MimeMessage await(List<Path> before) throws Exception {
        var since = Instant.now();
        var came = new ArrayList<Path>();
        while (came.isEmpty()) {
            assertThat(Duration.between(since, Instant.now())).as("a mail").isLessThan(SOON);
            Thread.sleep(300);
            came.addAll(mails());
            came.removeAll(before);
        }
        try (var source = Files.newInputStream(came.getFirst())) {
            return new MimeMessage(Session.getInstance(new Properties()), source);
        }
    }

    /** Those of this test alone: a stack tells others of other things meanwhile. */
    List<Path> mails() throws IOException {
        try (var files = Files.list(mail)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .filter(ForgottenPasswordIT::isForFinn)
                    .toList();
        }
    }

    static boolean isForFinn(Path file) {
        try (var source = Files.newInputStream(file)) {
            var to = new MimeMessage(Session.getInstance(new Properties()), source).getRecipients(RecipientType.TO);
            return to != null && to[0].toString().contains("finn@");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String words(MimeMessage mail) throws IOException, MessagingException {
        var parts = (Multipart) mail.getContent();
        return (String) parts.getBodyPart(0).getContent();
    }
}
