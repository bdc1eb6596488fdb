package org.throughline.deploy.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.deploy.process.CannotStart;

class RealmMailTest {

    /** As an import without a mail server leaves it. */
    static final JsonObject NEW = Json.createObjectBuilder()
            .add("smtpServer", Json.createObjectBuilder())
            .build();

    @Test
    void whereNoMailIsSent_noneIsPromised() {
        assertThat(RealmMail.of(Map.of(), NEW).getBoolean("resetPasswordAllowed"))
                .isFalse();
        assertThat(RealmMail.of(Map.of(), JsonObject.EMPTY_JSON_OBJECT).getBoolean("resetPasswordAllowed"))
                .isFalse();
    }

    @Test
    void mailServerThatSomebodySetUpInKeycloak_staysWhereNoneIsGiven() {
        var byHand = Json.createObjectBuilder()
                .add("smtpServer", Json.createObjectBuilder().add("host", "mail.example.org"))
                .build();

        assertThat(RealmMail.of(Map.of(), byHand)).doesNotContainKeys("smtpServer", "resetPasswordAllowed");
    }

    @Test
    void mailGoesOutAsTheApplicationsDoes() {
        var realm = RealmMail.of(
                Map.of(
                        "THROUGHLINE_SMTP_HOST", "mail.example.org",
                        "THROUGHLINE_SMTP_PORT", "2525",
                        "THROUGHLINE_SMTP_FROM", "Família Help <help@example.org>",
                        "THROUGHLINE_SMTP_USER", "throughline",
                        "THROUGHLINE_SMTP_PASSWORD", "a \"quoted\" one",
                        "THROUGHLINE_SMTP_STARTTLS", "true"),
                NEW);

        var relay = realm.getJsonObject("smtpServer");
        assertThat(realm.getBoolean("resetPasswordAllowed")).isTrue();
        assertThat(relay.getString("host")).isEqualTo("mail.example.org");
        assertThat(relay.getString("port")).isEqualTo("2525");
        assertThat(relay.getString("from")).isEqualTo("help@example.org");
        assertThat(relay.getString("fromDisplayName")).isEqualTo("Família Help");
        assertThat(relay.getString("auth")).isEqualTo("true");
        assertThat(relay.getString("password")).isEqualTo("a \"quoted\" one");
        assertThat(relay.getString("starttls")).isEqualTo("true");
    }

    @Test
    void passwordInAFile_isReadFromThere(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("smtp"), "from a file\n");

        var relay = RealmMail.of(
                        Map.of(
                                "THROUGHLINE_SMTP_HOST", "mail.example.org",
                                "THROUGHLINE_SMTP_FROM", "help@example.org",
                                "THROUGHLINE_SMTP_USER", "throughline",
                                "THROUGHLINE_SMTP_PASSWORD_FILE", file.toString()),
                        NEW)
                .getJsonObject("smtpServer");

        assertThat(relay.getString("password")).isEqualTo("from a file");
    }

    @Test
    void whoNeedsNoPasswordThere_isAskedForNone() {
        var relay = RealmMail.of(
                        Map.of(
                                "THROUGHLINE_SMTP_HOST",
                                "127.0.0.1",
                                "THROUGHLINE_SMTP_FROM",
                                "notices@throughline.example"),
                        NEW)
                .getJsonObject("smtpServer");

        assertThat(relay).doesNotContainKeys("auth", "user", "password", "fromDisplayName");
        assertThat(relay.getString("port")).isEqualTo("587");
    }

    @Test
    void aSenderThatIsNoAddressEndsTheStart() {
        assertThatThrownBy(() -> RealmMail.of(
                        Map.of("THROUGHLINE_SMTP_HOST", "127.0.0.1", "THROUGHLINE_SMTP_FROM", "Ana Delgado"), NEW))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("THROUGHLINE_SMTP_FROM");
    }
}
