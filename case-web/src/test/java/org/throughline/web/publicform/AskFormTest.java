package org.throughline.web.publicform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.casefile.Situation;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.IntakeQuestion;
import org.throughline.web.language.Translations;

class AskFormTest {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final String HOSTILE = "\"><script>alert('x')</script><b>&amp;";

    @Test
    void aFormIsReadAsItWasTyped() {
        var form = AskForm.of(sent(Map.of("first", "Sofía", "worry", "Llora.\r\n¿Por qué?", "born", "2018-03-02")));

        assertThat(form.value(FormField.FIRST)).isEqualTo("Sofía");
        assertThat(form.value(FormField.WORRY)).isEqualTo("Llora.\n¿Por qué?");
        assertThat(form.born()).contains(LocalDate.of(2018, 3, 2));
    }

    @Test
    void unknownAndRepeatedFieldsAreNotTaken() {
        var form = AskForm.of("first=Mateo&first=Other&status=ACCEPTED&first");

        assertThat(form.values()).containsExactly(Map.entry("first", "Mateo"));
    }

    @Test
    void askForm_dropsInvisibleCharacters() {
        assertThat(AskForm.clean(" a\u0000b\u001b[31mc\u202Ed\uFEFF\te \n")).isEqualTo("ab[31mcd e");
        assertThat(AskForm.of("first=%00%ED%A0%80Mateo").value(FormField.FIRST))
                .doesNotContain("\u0000")
                .endsWith("Mateo");
    }

    @Test
    void askForm_withAnUnreadableBody_isRefused() {
        assertThatThrownBy(() -> AskForm.of("first=%zz")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, situation, '',               publicform.wrong.situation
            1, situation, LOST,             publicform.wrong.situation
            2, first,     '',               publicform.wrong.first
            2, grade,     13,               publicform.wrong.grade
            2, born,      2027-01-01,       publicform.wrong.born
            2, born,      soon,             publicform.wrong.born
            2, state,     XX,               publicform.wrong.state
            2, q-hearing, PERHAPS,          publicform.wrong.choice
            3, name,      '',               publicform.wrong.name
            3, phone,     12345,            publicform.wrong.phone
            3, email,     me@home,          publicform.wrong.email
            3, relation,  boss,             publicform.wrong.choice
            3, homepage,  http://buy.now,   publicform.wrong.homepage
            """)
    void askForm_withWrongFields_saysSoAtTheField(int step, String field, String value, String key) {
        assertThat(FormErrors.in(right().with(field, value), step, FRIDAY)).containsEntry(field, key);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void askForm_withTooLongFields_isRefused(FormField field) {
        var long_ = right().with(field.wire(), "9".repeat(field.most() + 1));

        assertThat(Stream.of(1, 2, 3).flatMap(step -> FormErrors.in(long_, step, FRIDAY).keySet().stream()))
                .contains(field.wire());
    }

    static Stream<FormField> fields() {
        return Stream.of(FormField.values());
    }

    @Test
    void oneWayToReachThemIsEnough() {
        assertThat(FormErrors.in(right().with("phone", ""), 3, FRIDAY))
                .containsEntry("phone", "publicform.wrong.reach");
        assertThat(FormErrors.in(right().with("phone", "").with("email", "lucia@example.org"), 3, FRIDAY))
                .isEmpty();
    }

    @Test
    void aRightFormBecomesWhatTheFamilyTold() {
        assertThat(FormErrors.firstStep(right(), FRIDAY)).isEmpty();

        var content = right().with("q-hearing", "YES").told();

        assertThat(content.situation()).isEqualTo(Situation.STUCK);
        assertThat(content.child().grade()).isNull();
        assertThat(content.child().lastName()).isNull();
        assertThat(content.answers()).containsEntry(IntakeQuestion.HEARING, "YES");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void askForm_escapesWhatWasTyped(int step) {
        var form = AskForm.empty().with(AskForm.STEP, String.valueOf(step)).with("situation", "STUCK");
        for (var field : FormField.values()) {
            if (field != FormField.SITUATION) {
                form = form.with(field.wire(), HOSTILE);
            }
        }
        form = form.with("q-refused", HOSTILE).with(AskForm.TOKEN, HOSTILE).with(AskForm.LANGUAGE, HOSTILE);

        var html = new AskPage(
                        HOSTILE, HOSTILE, form, Locale.ENGLISH, FormErrors.in(form, step, FRIDAY), "publicform.wait")
                .html();

        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>alert", "alert('x')", HOSTILE);
    }

    @ParameterizedTest
    @CsvSource({"1, en", "2, en", "3, en", "1, es", "2, es", "3, es"})
    void askForm_onEachStep_hasAllItsWords(int step, String language) {
        var form = right().with("grade", "").with(AskForm.STEP, String.valueOf(step));

        var html = new AskPage(
                        "harbor",
                        "Harbor",
                        form,
                        Locale.forLanguageTag(language),
                        FormErrors.in(form, step, FRIDAY),
                        "publicform.wait")
                .html();

        // what has no words is shown as a question mark and its key
        assertThat(html).doesNotContainPattern("[>\"]\\?[a-z]");
    }

    @Test
    void askForm_keepsWhatWasTyped_fromStepToStep() {
        var form = right().with(AskForm.STEP, "3").with("worry", "He cries.").with("q-refused", "an aide");

        var html = new AskPage("harbor", "Harbor", form, Translations.SPANISH, Map.of(), null).html();

        assertThat(html)
                .contains(
                        "<html lang=\"es\">",
                        "name=\"worry\" value=\"He cries.\"",
                        "name=\"q-refused\" value=\"an aide\"")
                .contains("value=\"Mateo\"", "Paso 3 de 3", "value=\"send\"", "Atrás");
    }

    @Test
    void anErrorLeadsToItsFieldAndIsNamedThere() {
        var form = right().with("grade", "").with(AskForm.STEP, "2");

        var html = new AskPage("harbor", "Harbor", form, Locale.ENGLISH, FormErrors.in(form, 2, FRIDAY), null).html();

        assertThat(html)
                .contains(
                        "One answer is missing or wrong.",
                        "href=\"#grade\"",
                        "id=\"grade-wrong\"",
                        "aria-invalid=\"true\"")
                .contains("<title>Error: ");
    }

    @Test
    void theAnswerComesWithinThreeWorkingDays() {
        assertThat(AskSteps.answerBy(FRIDAY)).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void theQuestionsFitIntoAForm() {
        assertThat(FormField.names().distinct().count())
                .isEqualTo(FormField.names().count());
        assertThat(InquiryContent.WORRY + IntakeQuestion.values().length * InquiryContent.ANSWER)
                .isLessThan(64 * 1024 / 3);
    }

    static AskForm right() {
        return new AskForm(Map.of(
                "situation", "STUCK",
                "first", "Mateo",
                "grade", AskForm.NO_GRADE,
                "state", "CA",
                "name", "Lucia Cruz",
                "phone", "510 555 0134",
                "lang", "es"));
    }

    static String sent(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
