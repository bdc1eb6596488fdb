package org.throughline.docs.recognition.rule.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.recognition.rule.plan.Sheet;
import org.throughline.docs.recognition.rule.section.Sections;
import org.throughline.docs.text.layout.TypedText;

class ServicesReaderTest {

    private static final LocalDate BEGIN = LocalDate.of(2025, 9, 2);
    private static final LocalDate END = LocalDate.of(2026, 6, 12);

    @Test
    void grid_withHeaders_givesEachService() {
        var services = read(new Sheet()
                .heading("Special Education and Related Services")
                .table(
                        "Service | Minutes | How often | Setting | Start | End | Provider",
                        "Speech-language therapy | 30 | 2 times per week | Therapy room | 9/2/2025 | 6/12/2026"
                                + " | SLP",
                        "Specially designed instruction: math | 45 | daily | Resource room | 9/2/2025 |"
                                + " 6/12/2026 | Teacher"));

        assertThat(services)
                .extracting(
                        ServiceOfPlan::name,
                        ServiceOfPlan::minutes,
                        ServiceOfPlan::frequency,
                        ServiceOfPlan::location,
                        ServiceOfPlan::kind)
                .containsExactly(
                        tuple("Speech-language therapy", 30, "2 times per week", "Therapy room", ServiceKind.RELATED),
                        tuple(
                                "Specially designed instruction: math",
                                45,
                                "daily",
                                "Resource room",
                                ServiceKind.SPECIAL_EDUCATION));
        assertThat(services)
                .extracting(ServiceOfPlan::start, ServiceOfPlan::end)
                .containsOnly(tuple(BEGIN, END));
    }

    @Test
    void emptyCell_ofAGrid_staysEmpty() {
        var services = read(new Sheet()
                .heading("Services")
                .table(
                        "Service | Frequency | Duration | Location | Start date | End date",
                        "Counseling |  | 30 minutes | Office |  | 6/12/2026")
                .text("All services begin on 9/2/2025."));

        assertThat(services).singleElement().satisfies(service -> {
            assertThat(service.frequency()).isNull();
            assertThat(service.start()).isNull();
            assertThat(service.end()).isEqualTo(END);
        });
    }

    @Test
    void datesStatedOnceForAll_areThoseOfServicesWithoutSuchAColumn() {
        var services = read(new Sheet()
                .heading("Services")
                .table("Service | Frequency | Duration | Location", "Counseling | weekly | 30 minutes | Office")
                .text("All services begin on 9/2/2025 and end on 6/12/2026."));

        assertThat(services)
                .extracting(ServiceOfPlan::start, ServiceOfPlan::end)
                .containsExactly(tuple(BEGIN, END));
    }

    @Test
    void rowThatNamesAKind_tellsThatOfThoseBelow() {
        var services = read(new Sheet()
                .heading("Services")
                .table(
                        "Service | Minutes | Frequency | Location",
                        "Related Services |  |  | ",
                        "Swimming with support | 30 | weekly | Pool",
                        "Supports for school personnel |  |  | ",
                        "Seizure training | 60 | yearly | School"));

        assertThat(services)
                .extracting(ServiceOfPlan::kind)
                .containsExactly(ServiceKind.RELATED, ServiceKind.STAFF_SUPPORT);
    }

    @Test
    void headersOfTwoRows_areReadTogether() {
        var services = read(new Sheet()
                .heading("Services")
                .table(
                        "Service | Amount |  | Place",
                        " | Minutes | Frequency | ",
                        "Physical therapy | 20 | 3 times per month | Gym"));

        assertThat(services)
                .extracting(ServiceOfPlan::minutes, ServiceOfPlan::frequency, ServiceOfPlan::location)
                .containsExactly(tuple(20, "3 times per month", "Gym"));
    }

    @Test
    void minutesUnderAPeriod_areASum() {
        var services = read(new Sheet()
                .heading("Services")
                .table("Service | Minutes per week | Location", "Resource support | 150 | Room 4"));

        assertThat(services)
                .extracting(ServiceOfPlan::minutes, ServiceOfPlan::frequency)
                .containsExactly(tuple(150, "minutes per week"));
    }

    @Test
    void labelsBesideValues_giveOneServiceATable() {
        var services = read(new Sheet()
                .heading("Servicios")
                .table(
                        "Servicio | Terapia del habla",
                        "Duración | 30 minutos",
                        "Frecuencia | 2 veces por semana",
                        "Lugar | Salón 3",
                        "Fecha de inicio | 2 de septiembre de 2025"));

        assertThat(services)
                .extracting(
                        ServiceOfPlan::name,
                        ServiceOfPlan::minutes,
                        ServiceOfPlan::frequency,
                        ServiceOfPlan::location,
                        ServiceOfPlan::start)
                .containsExactly(tuple("Terapia del habla", 30, "2 veces por semana", "Salón 3", BEGIN));
    }

    @Test
    void phrase_underItsHeading_isAService() {
        var services = read(new Sheet()
                .heading("Services")
                .text("Occupational therapy, 30 minutes, twice a week, in the therapy room, from 9/2/2025 to"
                        + " 6/12/2026"));

        assertThat(services)
                .extracting(
                        ServiceOfPlan::name,
                        ServiceOfPlan::minutes,
                        ServiceOfPlan::frequency,
                        ServiceOfPlan::location,
                        ServiceOfPlan::start,
                        ServiceOfPlan::end)
                .containsExactly(tuple("Occupational therapy", 30, "twice a week", "therapy room", BEGIN, END));
    }

    @Test
    void typedColumns_withoutRuling_areReadByTheirPlace() {
        var layout = TypedText.layout(List.of("""
            SERVICES

            Service              Minutes  How often         Location       Begin       End
            Orientation and      40       once per week     Neighborhood   09/02/2025  06/12/2026
            mobility
            Reading instruction  50       5 times per week  Resource room  09/02/2025  06/12/2026
            """));

        assertThat(ServicesReader.read(layout, Sections.of(layout)))
                .extracting(ServiceOfPlan::name, ServiceOfPlan::minutes, ServiceOfPlan::location, ServiceOfPlan::end)
                .containsExactly(
                        tuple("Orientation and mobility", 40, "Neighborhood", END),
                        tuple("Reading instruction", 50, "Resource room", END));
    }

    @Test
    void changedService_ofAnAmendment_isTheNewOne() {
        var services = read(new Sheet()
                .heading("Amendment")
                .table(
                        "Section | Now | Changed to",
                        "V. School counseling | 30 minutes, once per week, office | 45 minutes, once per week,"
                                + " office, beginning 9/2/2025"));

        assertThat(services)
                .extracting(ServiceOfPlan::name, ServiceOfPlan::minutes, ServiceOfPlan::start)
                .containsExactly(tuple("School counseling", 45, BEGIN));
    }

    @Test
    void tableOfAccommodations_holdsNoServices() {
        assertThat(read(new Sheet()
                        .heading("Supplementary Aids and Services")
                        .table(
                                "Accommodation | Frequency | Location | Start",
                                "Extra time | daily | Class | 9/2/2025")))
                .isEmpty();
    }

    @Test
    void bill_isNoPlan() {
        assertThat(read(new Sheet()
                        .heading("Invoice")
                        .table("Service | Date | Hours | Rate", "Tutoring | 9/2/2025 | 2 | $80")))
                .isEmpty();
    }

    @Test
    void prose_thatNamesServices_isNone() {
        assertThat(read(new Sheet()
                        .heading("Present Levels")
                        .text("She gets speech therapy for 30 minutes twice a week, in the therapy"
                                + " room, since 9/2/2025.")))
                .isEmpty();
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static List<ServiceOfPlan> read(Sheet sheet) {
        return ServicesReader.read(sheet.layout(), sheet.sections());
    }
}
