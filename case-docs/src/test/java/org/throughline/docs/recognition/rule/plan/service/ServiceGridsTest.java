package org.throughline.docs.recognition.rule.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.recognition.rule.plan.Sheet;

/** One list of services, printed in many grids, is read as the same services. */
class ServiceGridsTest {

    private record Column(List<String> headers, List<String> cells) {}

    private static final List<String> NAMES =
            List.of("Speech-language therapy", "Specialized academic instruction", "Nursing services");
    private static final List<Column> COLUMNS = List.of(
            new Column(
                    List.of("Minutes", "Duration of session", "Time each", "Length", "Min", "Duración (minutos)"),
                    List.of("30", "45", "10")),
            new Column(
                    List.of("Frequency", "How often", "Freq.", "Frecuencia"),
                    List.of("2 times per week", "5 times per week", "once per month")),
            new Column(
                    List.of("Location", "Setting", "Place", "Where", "Lugar"),
                    List.of("Therapy room", "Separate classroom", "Health office")),
            new Column(
                    List.of("Start date", "Begin", "Initiation", "From", "Fecha de inicio", "Projected beginning date"),
                    List.of("9/2/2025", "09/02/25", "September 2, 2025")),
            new Column(
                    List.of("End date", "Ends", "To", "Through", "Fecha de terminación"),
                    List.of("6/12/2026", "06/12/26", "June 12, 2026")));
    private static final List<String> HEADINGS =
            List.of("Special Education and Related Services", "Schedule of Services", "Servicios", "Service Delivery");
    private static final List<String> NAME_HEADERS =
            List.of("Service", "Type of service", "Area of service", "Servicio", "Special education service");

    static List<Integer> seeds() {
        return IntStream.range(0, 60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void services_howeverTheyArePrinted_areTheSame(int seed) {
        var random = new Random(seed);
        var columns = new ArrayList<>(COLUMNS);
        Collections.shuffle(columns, random);
        var sheet = new Sheet().heading(any(HEADINGS, random));
        switch (seed % 3) {
            case 0 -> sheet.table(grid(columns, random));
            case 1 -> tables(columns, random).forEach(sheet::table);
            default -> lines(columns, random).forEach(sheet::text);
        }

        var services = ServicesReader.read(sheet.layout(), sheet.sections());

        assertThat(services)
                .as(String.join(
                        " / ",
                        sheet.layout().blocks().stream()
                                .map(block -> block.text())
                                .toList()))
                .map(ServiceGridsTest::shown)
                .containsExactly(
                        "Speech-language therapy, 30, 2 times per week, Therapy room, 2025-09-02, 2026-06-12",
                        "Specialized academic instruction, 45, 5 times per week, Separate classroom, 2025-09-02,"
                                + " 2026-06-12",
                        "Nursing services, 10, once per month, Health office, 2025-09-02, 2026-06-12");
    }

    private static String shown(ServiceOfPlan service) {
        return String.join(
                ", ",
                service.name(),
                String.valueOf(service.minutes()),
                String.valueOf(service.frequency()),
                String.valueOf(service.location()),
                String.valueOf(service.start()),
                String.valueOf(service.end()));
    }

    private static String[] grid(List<Column> columns, Random random) {
        var rows = new ArrayList<String>();
        rows.add(any(NAME_HEADERS, random) + "|"
                + columns.stream().map(column -> any(column.headers(), random)).collect(Collectors.joining("|")));
        for (var i = 0; i < NAMES.size(); i++) {
            var at = i;
            rows.add(NAMES.get(i) + "|"
                    + columns.stream().map(column -> column.cells().get(at)).collect(Collectors.joining("|")));
        }
        return rows.toArray(String[]::new);
    }

    /** A little table for each. */
    private static List<String[]> tables(List<Column> columns, Random random) {
        var tables = new ArrayList<String[]>();
        for (var i = 0; i < NAMES.size(); i++) {
            var at = i;
            var rows = new ArrayList<>(List.of(any(NAME_HEADERS, random) + "|" + NAMES.get(i)));
            columns.forEach(column -> rows.add(
                    any(column.headers(), random) + "|" + column.cells().get(at)));
            tables.add(rows.toArray(String[]::new));
        }
        return tables;
    }

    /** Labels with colons, one line for each. */
    private static List<String> lines(List<Column> columns, Random random) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < NAMES.size(); i++) {
            var at = i;
            lines.add("Service: " + NAMES.get(i) + " "
                    + columns.stream()
                            .map(column -> any(column.headers(), random).replace(".", "") + ": "
                                    + column.cells().get(at))
                            .collect(Collectors.joining(" ")));
        }
        return lines;
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
