package org.throughline.deploy.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.deploy.settings.StackSettings;

class MailCatcherTest {

    static final Path HOME = Path.of("/srv/throughline/deploy");

    @Test
    void theDemoSendsToItsCatcher() {
        var catcher = catcher(Map.of("THROUGHLINE_MAIL_PORT", "2525"));

        assertThat(catcher.isWanted()).isTrue();
        assertThat(catcher.environment())
                .containsEntry("THROUGHLINE_SMTP_HOST", "127.0.0.1")
                .containsEntry("THROUGHLINE_SMTP_PORT", "2525")
                .containsKey("THROUGHLINE_SMTP_FROM");
    }

    @Test
    void aServerOfTheirOwnIsUsedInstead() {
        var catcher = catcher(
                Map.of("THROUGHLINE_SMTP_HOST", "mail.example.org", "THROUGHLINE_SMTP_FROM", "notices@example.org"));

        assertThat(catcher.isWanted()).isFalse();
        assertThat(catcher.environment())
                .containsOnly(
                        Map.entry("THROUGHLINE_SMTP_HOST", "mail.example.org"),
                        Map.entry("THROUGHLINE_SMTP_FROM", "notices@example.org"));
    }

    static MailCatcher catcher(Map<String, String> given) {
        return new MailCatcher(StackSettings.from(given, HOME));
    }
}
