package org.throughline.docs.text.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSenseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She shows significant difficulty with fluency and needs classroom modifications.",
                "La escuela debe terminar la evaluación del niño en todas las áreas antes de la reunión.",
                "Kuv xav kom lub tsev kawm ntawv kuaj kuv tus menyuam kom paub tias nws xav tau kev pab dab tsi.",
                "Gusto ko pong humiling ng pagsusuri para sa aking anak dahil nahihirapan siya sa pagbabasa.",
                "Tôi muốn yêu cầu nhà trường đánh giá con trai tôi vì cháu gặp khó khăn trong việc đọc.",
                "Мой сын не читает и не пишет, поэтому я прошу его обследовать.",
                "Name: Teodor Vance Grade: 3 School: PS 12 DOB: 04/17/2016 WISC-V FSIQ 85 VCI 90 PRI 88 WMI 79",
                "12 14 10 98 76 54 32 10 12 14 10 98 76 54 32 10 12 14 10 98 76 54 32 10 12 14",
                "Short."
            })
    void whatPeopleWrite_isNoNonsense(String text) {
        assertThat(TextSense.isNonsense(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mpv`elbar`^qflk^i Bs^ir^qflk Obmloq Pqrabkq7 Lofbi @^pqbii^klp A^qb lc obmloq7",
                "Vkh vkrzv vljqlilfdqw gliilfxowb zlwk ioxhqfb dqg qhhgv fodvvurrp prglilfdwlrqv.",
                "",
                "!\"#$%&'()*+,-./:;<=>?@!\"#$%&'()*+,-./:;<=>?@!\"#$%&'()*+,-./:;<=>?@"
            })
    void whatNobodyWrites_isNonsense(String text) {
        assertThat(TextSense.isNonsense(text)).isTrue();
    }
}
