package org.throughline.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.problem.Invalid;

class RulePackTest {

    private static final String RULE = """
            {"id": "X", "topic": "iep", "duty": {"en": "do it", "es": "hacerlo"}, "bound": "DISTRICT", "standard": "FIXED",
             "limits": [{"from": ["CONSENT_RECEIVED"], "amount": 60, "unit": "CALENDAR_DAYS"}],
             "citation": "34 CFR 1", "verification": "CONFIRMED_PRIMARY", "text": "It is to be done."}""";

    @Test
    void theShippedOneKnowsEveryJurisdiction() {
        assertThat(ShippedRules.pack().states()).hasSize(51).contains("CA", "DC", "WY");
        for (var state : ShippedRules.pack().states()) {
            assertThat(ShippedRules.pack().rule(state + ".EVAL_INITIAL"))
                    .as(state)
                    .isPresent();
        }
    }

    @Test
    void eachStateRuleThatReplacesAFederalOneNamesOneThatIsThere() {
        var pack = ShippedRules.pack();
        var replaced = pack.rules().stream().flatMap(rule -> Stream.ofNullable(rule.replaces()));
        assertThat(replaced)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(pack.rule(id).map(Rule::isFederal)).contains(true));
    }

    @Test
    void aStateClockTakesThePlaceOfTheFederalOne() {
        assertThat(ShippedRules.pack().in("CA"))
                .extracting(Rule::id)
                .contains("CA.EVAL_INITIAL")
                .doesNotContain("EVAL_INITIAL");
        assertThat(ShippedRules.pack().in("GU")).extracting(Rule::id).contains("EVAL_INITIAL");
    }

    @Test
    void oneThatIsNotVerifiedAgainstTheLawIsToBeChecked() {
        assertThat(ShippedRules.pack().rule("CA.EVAL_INITIAL").orElseThrow().isChecked())
                .isTrue();
        assertThat(ShippedRules.pack().rule("CA.RECORDS_ACCESS").orElseThrow().isChecked())
                .isFalse();
    }

    @Test
    void aPackOfOneRuleIsRead() {
        var pack = read(RULE);
        assertThat(pack.version()).isEqualTo("1");
        assertThat(pack.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.limits()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONSENT_RECEIVED | CONSENT_FORGOTTEN",
                "\"amount\": 60, | ''",
                "\"amount\": 60 | \"amount\": -1",
                "CALENDAR_DAYS | MOON_DAYS",
                "34 CFR 1 | ''",
                "\"es\": \"hacerlo\" | \"es\": \"\"",
                "CONFIRMED_PRIMARY | SURELY",
                "DISTRICT | SOMEBODY"
            })
    void aRuleWithAnErrorIsNamed(String right, String wrong) {
        assertThatThrownBy(() -> read(RULE.replace(right, wrong)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("the rule X");
    }

    @Test
    void anIdTwiceIsAnError() {
        assertThatThrownBy(() -> read(RULE + "," + RULE))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("twice");
    }

    @ParameterizedTest
    @CsvSource({"'{', JSON", "[], JSON", "{}, missing"})
    void fileThatIsNoRulePack_isRefused(String json, String word) {
        assertThatThrownBy(() -> RulePackReader.read(new StringReader(json)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(word);
    }

    private static RulePack read(String rules) {
        return RulePackReader.read(new StringReader("{\"version\": \"1\", \"rules\": [" + rules + "]}"))
                .pack();
    }
}
