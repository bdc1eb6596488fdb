package org.throughline.core.schoolcalendar.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryMeaningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            First Day of School | FIRST_DAY
            FIRST DAY OF SCHOOL (grades 1-12) | FIRST_DAY
            School begins | FIRST_DAY
            Primer día de clases | FIRST_DAY
            Inicio del año escolar | FIRST_DAY
            Last day of school - minimum day | LAST_DAY
            Último día de clases | LAST_DAY
            No School | NO_SCHOOL
            NO SCHOOL – minimum day make-up | NO_SCHOOL
            Non-student day | NO_SCHOOL
            Sin clases: Día de los Veteranos | NO_SCHOOL
            Winter Break | CLOSED
            Fall recess (all schools) | CLOSED
            Staff Development Day | CLOSED
            Teacher work day | CLOSED
            Vacaciones de invierno | CLOSED
            Día feriado | CLOSED
            Receso de primavera | CLOSED
            Día de trabajo para maestros | CLOSED
            Veterans Day | CLOSED
            Presidents’ Day (observed) | CLOSED
            Dr. Smith visits | OTHER
            Veterans Day assembly | OTHER
            Breakfast with the principal | OTHER
            Minimum day before winter break | SCHOOL
            Early release: teacher work day | SCHOOL
            Half-day | SCHOOL
            School resumes after spring break | SCHOOL
            Salida temprana antes de las vacaciones | SCHOOL
            Open house | OTHER
            """)
    void aNameSaysWhetherThereIsSchool(String name, EntryMeaning meaning) {
        assertThat(EntryMeaning.of(name)).isEqualTo(meaning);
    }
}
