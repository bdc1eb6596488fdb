package org.throughline.docs.text.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannedPageTest {

    private static final PlacedRule ALONG = new PlacedRule(true, 500, 100, 9_000);

    @Test
    void pageWithRules_arrivesAsItWasSent() throws Exception {
        var page = page(List.of(ALONG, new PlacedRule(false, 10_000, 0, 10_000)), 12_941, -135);

        assertThat(sent(page)).isEqualTo(page);
    }

    @Test
    void rulesWithoutEnd_areCutOff() throws Exception {
        var arrived = sent(page(Collections.nCopies(50_000, ALONG), 10_000, 0));

        assertThat(arrived.print().rules()).hasSize(PlacedRule.MOST);
    }

    @ParameterizedTest
    @CsvSource({"10001,0,5", "-1,0,5", "5,7,6", "5,-3,6", "5,0,10001"})
    void ruleBesideThePage_isRefused(int at, int from, int to) {
        assertThatThrownBy(() -> sent(page(List.of(new PlacedRule(true, at, from, to)), 10_000, 0)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("beside its page");
    }

    @Test
    void pageThatLiesLikeNone_isRefused() {
        assertThatThrownBy(() -> sent(page(List.of(), 10_000, 9_000))).isInstanceOf(IOException.class);
    }

    @Test
    void moreRulesThanThereMayBe_areRefusedBeforeTheyAreRead() {
        assertThatThrownBy(() -> ScannedPage.read(in(out -> {
                    out.writeInt(1);
                    out.writeByte(90);
                    out.writeInt(0);
                    out.writeByte(0);
                    out.writeInt(0);
                    out.writeShort(60_000);
                })))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("60000");
    }

    @Test
    void turnedPage_hasItsRulesTurnedAndItsSidesChanged() {
        var print = page(List.of(ALONG, new PlacedRule(false, 100, 500, 9_500)), 5_000, 20)
                .print()
                .turned(1);

        assertThat(print.rules())
                .containsExactly(new PlacedRule(false, 9_500, 100, 9_000), new PlacedRule(true, 100, 500, 9_500));
        assertThat(print.height()).isEqualTo(20_000);
        assertThat(print.turned(3).rules()).containsExactly(ALONG, new PlacedRule(false, 100, 500, 9_500));
    }

    private static ScannedPage page(List<PlacedRule> rules, int height, int tilt) {
        return new ScannedPage(
                3, "Speech", 91, 0, new PagePrint(List.of(new PlacedWord("Speech", 1, 2, 3, 4)), rules, height, tilt));
    }

    private static ScannedPage sent(ScannedPage page) throws IOException {
        return ScannedPage.read(in(page::write));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static DataInputStream in(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        }
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
