package org.throughline.core.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void withoutAServerNoMailIsSent() {
        assertThat(MailSettings.from(Map.of()).isSetUp()).isFalse();
        assertThat(MailSettings.from(Map.of("THROUGHLINE_SMTP_HOST", " ")).isSetUp())
                .isFalse();
    }

    @Test
    void mailSettings_withAServer_needASender() {
        assertThatThrownBy(() -> MailSettings.from(Map.of("THROUGHLINE_SMTP_HOST", "mail.example.org")))
                .hasMessageContaining("THROUGHLINE_SMTP_FROM");
    }

    @Test
    void aPasswordNeverCrossesTheNetworkInPlain() {
        var plain = Map.of("THROUGHLINE_SMTP_USER", "throughline", "THROUGHLINE_SMTP_PASSWORD", "secret");

        assertThatThrownBy(() -> with(plain)).hasMessageContaining("THROUGHLINE_SMTP_STARTTLS");

        var encrypted = new HashMap<>(plain);
        encrypted.put("THROUGHLINE_SMTP_STARTTLS", "true");
        assertThat(with(encrypted).isSetUp()).isTrue();
        assertThat(with(encrypted).toString()).doesNotContain("secret");
    }

    @Test
    void wrongValuesEndTheStart() {
        assertThatThrownBy(() -> with(Map.of("THROUGHLINE_SMTP_PORT", "0"))).hasMessageContaining("PORT");
        assertThatThrownBy(() -> with(Map.of("THROUGHLINE_SMTP_STARTTLS", "yes")))
                .hasMessageContaining("true or false");
    }

    static MailSettings with(Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("THROUGHLINE_SMTP_HOST", "mail.example.org");
        environment.put("THROUGHLINE_SMTP_FROM", "notices@example.org");
        return MailSettings.from(environment);
    }
}
