package org.throughline.docs.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.KeyDate;

/** One plan, laid out and worded in many ways: its dates stay the same. */
class KeyDatesOverLayoutsTest {

    private static final Map<KeyDate, LocalDate> DATES = Map.of(
            KeyDate.DOCUMENT_DATE, LocalDate.of(2025, 10, 14),
            KeyDate.IEP_MEETING_DATE, LocalDate.of(2025, 10, 14),
            KeyDate.IEP_START, LocalDate.of(2025, 10, 20),
            KeyDate.IEP_END, LocalDate.of(2026, 10, 13),
            KeyDate.ANNUAL_REVIEW_DUE, LocalDate.of(2026, 10, 13),
            KeyDate.EVALUATION_DATE, LocalDate.of(2024, 5, 2),
            KeyDate.NEXT_REEVALUATION, LocalDate.of(2027, 5, 1));

    @ParameterizedTest
    @ValueSource(strings = {"""
                Individualized Education Program
                Date of birth: 7/4/2014
                IEP meeting date: 10/14/2025
                IEP start date: 10/20/2025
                IEP end date: 10/13/2026
                Next annual review due: 10/13/2026
                Most recent evaluation: 5/2/2024
                Reevaluation due: 5/1/2027
                """, """
                Individualized Education Program
                DOB
                July 4, 2014
                Team meeting
                October 14, 2025
                IEP begins
                October 20, 2025
                IEP ends
                October 13, 2026
                Annual review due by
                October 13, 2026
                Last evaluation
                May 2, 2024
                Next three-year evaluation
                May 1, 2027
                """, """
                Programa Educativo Individualizado
                Fecha de nacimiento: 4 de julio de 2014
                Fecha de la reunión: 14 de octubre de 2025
                El PEI comienza: 20 de octubre de 2025
                El PEI termina: 13 de octubre de 2026
                Próxima revisión anual: 13 de octubre de 2026
                Última evaluación: 2 de mayo de 2024
                Próxima reevaluación: 1 de mayo de 2027
                """, """
                Individualized Education Program
                The IEP team met on Oct. 14, 2025. The program runs from Oct. 20, 2025 to Oct. 13, 2026 and must be
                reviewed no later than Oct. 13, 2026. The last evaluation was completed on May 2, 2024; the next
                reevaluation must be done by May 1, 2027.
                """, """
                IEP
                Triennial reevaluation due: 05-01-2027
                Annual IEP review due: 10-13-2026
                Date of last eval: 05-02-2024
                IEP effective from 10-20-2025 through 10-13-2026
                Date of ARD meeting: 10-14-2025
                """})
    void planInAnyLayout_hasTheSameDates(String paper) {
        var dates = Papers.dates(paper, DocumentType.IEP).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, date -> date.getValue().date()));

        assertThat(dates).isEqualTo(DATES);
    }
}
