package org.throughline.deploy.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.deploy.Stack;
import org.throughline.deploy.bench.line.StoredLine;
import org.throughline.deploy.bench.reading.StoredReading;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.process.Folders;
import org.throughline.deploy.process.Ports;
import org.throughline.deploy.process.Program;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

/**
 * Measures against the bare thing and prints. By itself it starts a stack of its own in a temporary folder, and removes
 * it: {@code deploy/bench [--small] [mode [folder …]]}. Answers that are in files are scored without one:
 * {@code deploy/bench reading --answers folder papers…}, {@code deploy/bench line --answers folder papers…}; and so is what
 * the rules say of plans that are read without a mistake: {@code deploy/bench line --truth papers…}.
 */
public final class Bench {

    private static final UUID HARBOR = UUID.fromString("11111111-0000-4000-8000-000000000001");
    private static final UUID ANA = UUID.fromString("a0000000-0000-4000-8000-000000000001");
    private static final UUID SAM = UUID.fromString("a0000000-0000-4000-8000-000000000003");

    private static final String WHICH_PAPERS = "Which papers? Name a folder with papers and their *.truth.json files.";

    private static final int LARGE = 50;
    private static final int ALL = 1000;
    private static final int CASES_OF_OTHERS = 2_000;
    private static final int MANY_FACTS = 10;
    private static final int CALLS = 60;
    private static final int FEW_CALLS = 20;

    private final StackSettings settings;
    private final Secrets secrets;
    private final PrintStream out;
    private final Size size;
    private final Rest rest;
    private boolean bareIsThere;

    Bench(StackSettings settings, PrintStream out, Size size) {
        this.settings = settings;
        this.secrets = new Secrets(settings);
        this.out = out;
        this.size = size;
        this.rest = new Rest(settings);
    }

    public static void main(String[] arguments) throws Exception {
        var words = new ArrayList<>(List.of(arguments));
        var size = words.remove("--small") ? Size.SMALL : Size.FULL;
        var mode = words.isEmpty() ? Mode.PLAIN : Mode.named(words.removeFirst());
        if (isScoredWithoutAStack(mode, words)) {
            return;
        }
        var home = Path.of(System.getProperty("throughline.home", "deploy")).toRealPath();
        var folder = Files.createTempDirectory("throughline-bench");
        var environment = new HashMap<>(System.getenv());
        environment.putAll(Map.of(
                "THROUGHLINE_DATA", folder.resolve("data").toString(),
                "THROUGHLINE_HTTP_PORT", Integer.toString(Ports.free()),
                "THROUGHLINE_KEYCLOAK_PORT", Integer.toString(Ports.free()),
                "THROUGHLINE_DB_PORT", Integer.toString(Ports.free()),
                "THROUGHLINE_MAIL_PORT", Integer.toString(Ports.free()),
                "THROUGHLINE_INBOX_PORT", Integer.toString(Ports.free()),
                "THROUGHLINE_ADMIN_PORT", Integer.toString(Ports.free())));
        var settings = StackSettings.from(environment, home);
        var stack = new Stack(settings, System.out);
        try {
            var begin = System.nanoTime();
            stack.up();
            System.out.printf("Start from nothing to the first page: %.1f s%n", (System.nanoTime() - begin) / 1e9);
            new Bench(settings, System.out, size).run(mode, folder, words);
        } finally {
            stack.down();
            Folders.delete(folder);
        }
    }

    /** Scores what lies in files, if that is asked for. */
    private static boolean isScoredWithoutAStack(Mode mode, List<String> words) throws Exception {
        if (mode == Mode.LINE && words.remove("--truth")) {
            StoredLine.print(Optional.empty(), folders(words, 1), System.out);
            return true;
        }
        if ((mode != Mode.READING && mode != Mode.LINE) || !words.remove("--answers")) {
            return false;
        }
        var folders = folders(words, 2);
        var answers = folders.getFirst();
        var papers = folders.subList(1, folders.size());
        if (mode == Mode.READING) {
            StoredReading.print(answers, papers, System.out);
        } else {
            StoredLine.print(Optional.of(answers), papers, System.out);
        }
        return true;
    }

    private static List<Path> folders(List<String> words, int least) {
        if (words.size() < least) {
            throw new CannotStart(
                    least == 1 ? WHICH_PAPERS : "Which answers? Name their folder, and then those of the papers.");
        }
        return words.stream().map(Path::of).toList();
    }

    /**
     * @param folder for what it writes
     * @param own folders with files of one's own, for {@link Mode#DOCUMENTS}, {@link Mode#READING} and {@link Mode#LINE}
     */
    void run(Mode mode, Path folder, List<String> own) throws Exception {
        switch (mode) {
            case PLAIN -> measure(folder);
            case DOCUMENTS -> measureDocuments(folder, own);
            case SEARCH -> measureSearch(folder);
            case CASEWORK -> measureCasework(folder);
            case CLOCKS -> measureClocks(folder);
            case READING -> new ReadingMeasure(rest, out).run(folders(own, 1));
            case LINE -> new LineMeasure(rest, out).run(folders(own, 1));
            case WEB -> new WebMeasure(settings, folder, size, out).run();
        }
    }

    private void measure(Path folder) throws Exception {
        memory();
        deployBare(folder.resolve("bare.war"));
        rest.signIn("ana.advocate");
        var caseId = rest.create("/api/v1/cases", """
                {"student":{"firstName":"Bench","lastName":"Child","state":"CA","primaryLanguage":"en"},
                "type":"EVALUATION","situation":"STUCK","summary":"First call."}""");
        oneCase(caseId);
        try (var owner = connect("throughline_owner", secrets.databaseOwner())) {
            fill(new Casework(owner, Casework.FACTS, size));
            new CaseworkMeasure(ofAll(CALLS), size).firstPage();
            var pages = new ManyPages(owner);
            new Ingestion(rest, pages, size, out).run(caseId);
            pages.seed(HARBOR, UUID.fromString(caseId), ANA, size.of(ManyPages.DOCUMENTS));
            var harbor = new SearchedOrganisation(HARBOR, "ana.advocate", rest);
            new SearchMeasure(settings, List.of(harbor), pages.searches(60), size, out).run();
        }
    }

    private void measureSearch(Path folder) throws Exception {
        deployBare(folder.resolve("bare.war"));
        try (var owner = connect("throughline_owner", secrets.databaseOwner())) {
            var pages = new ManyPages(owner);
            var organisations =
                    new ManyOrganisations(owner, new LoginServer(settings, secrets, rest.in("")), pages, rest);
            var large = organisations.open(size.of(LARGE), size.of(ManyPages.DOCUMENTS));
            var measure = new SearchMeasure(settings, large, pages.searches(60), size, out);
            var before = measure.run();
            measure.runAmong(organisations.open(size.of(ALL - LARGE), 1), before);
        }
    }

    private void measureCasework(Path folder) throws Exception {
        deployBare(folder.resolve("bare.war"));
        try (var owner = connect("throughline_owner", secrets.databaseOwner())) {
            var casework = new Casework(owner, Casework.FACTS, size);
            fillAmongOthers(casework);
            var measure = new CaseworkMeasure(ofAll(CALLS), size);
            measure.lists(casework);
            measure.assign(casework);
        }
    }

    private void measureClocks(Path folder) throws Exception {
        deployBare(folder.resolve("bare.war"));
        try (var owner = connect("throughline_owner", secrets.databaseOwner())) {
            var casework = new Casework(owner, MANY_FACTS, size);
            fillAmongOthers(casework);
            casework.give(HARBOR, ANA);
            new ClocksMeasure(
                            ofAll(FEW_CALLS),
                            new Comparison(rest, HARBOR, "ana.advocate", ANA, size.of(FEW_CALLS), out))
                    .lists();
            new RecomputeMeasure(rest, casework, HARBOR, size, out).run();
        }
    }

    /** Once, however many modes run on one stack. */
    private void fill(Casework casework) throws SQLException, IOException {
        if (casework.isFilled(HARBOR)) {
            return;
        }
        var begin = System.nanoTime();
        casework.fill(HARBOR);
        out.printf(
                "%d cases with %d entries in their timelines, %s of them facts: written in %.0f s%n",
                casework.cases(),
                casework.entries(HARBOR),
                casework.read(HARBOR, "select count(*) from fact").getFirst(),
                (System.nanoTime() - begin) / 1e9);
    }

    /** The same, where others have their cases in the same tables. */
    private void fillAmongOthers(Casework casework) throws SQLException, IOException {
        fill(casework);
        var others = size.of(LARGE - 1);
        casework.openOthers(others, size.of(CASES_OF_OTHERS));
        out.printf("%d more organisations with %d cases each%n", others, size.of(CASES_OF_OTHERS));
    }

    /** Everything that a supervisor sees. */
    private Comparison ofAll(int calls) {
        return new Comparison(rest, HARBOR, "sam.supervisor", SAM, size.of(calls), out);
    }

    /** @param folders with files of one's own */
    private void measureDocuments(Path folder, List<String> folders) throws Exception {
        rest.signIn("ana.advocate");
        var files = new ArrayList<Path>();
        for (var own : folders) {
            try (var all = Files.walk(Path.of(own))) {
                all.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().matches(".*\\.(json|md)"))
                        .forEach(files::add);
            }
        }
        var application = settings.data().resolve("payara/domain1/applications/throughline/WEB-INF/lib");
        var classes = settings.home().resolve("target/classes");
        new DocumentsMeasure(rest, folder, application, classes, size, out).run(files);
    }

    private void deployBare(Path war) throws IOException {
        if (bareIsThere) {
            return;
        }
        new BareWar(war, settings.home().resolve("target/lib")).write();
        Program.run(
                "Deploying the bare application",
                List.of(
                        settings.servers()
                                .resolve("payara7/glassfish/bin/asadmin")
                                .toString(),
                        "--port",
                        settings.value("THROUGHLINE_ADMIN_PORT").orElseThrow(),
                        "deploy",
                        "--contextroot",
                        "/bare",
                        war.toString()),
                Map.of("AS_JAVA", System.getProperty("java.home")));
        bareIsThere = true;
    }

    private void memory() throws IOException {
        try (var processes = ProcessHandle.allProcesses()) {
            for (var process : processes.filter(this::isOurs).toList()) {
                var status = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
                var resident =
                        status.stream().filter(line -> line.startsWith("VmRSS")).findFirst();
                out.println(
                        "Memory at the first page, " + process.info().command().orElse("?") + ": "
                                + resident.orElse("?").replaceAll("\\s+", " "));
            }
        }
    }

    private boolean isOurs(ProcessHandle process) {
        var line = process.info().commandLine().orElse("");
        return line.contains(settings.data().toString());
    }

    private void oneCase(String caseId) throws Exception {
        var row = UUID.randomUUID();
        try (var owner = connect("throughline_owner", secrets.databaseOwner());
                var statement = owner.createStatement()) {
            statement.execute("create schema bench");
            statement.execute("create table bench.bare_row (id uuid primary key, body text)");
            statement.execute("create table bench.bare_read (id uuid primary key, row_id uuid)");
            statement.execute("grant usage on schema bench to throughline_app");
            statement.execute("grant select, insert on all tables in schema bench to throughline_app");
            statement.execute(
                    "insert into bench.bare_row values ('%s', '{\"summary\":\"First call.\"}')".formatted(row));
        }
        Times.Call bareCall = () -> rest.get("/bare/rows/" + row);
        Times.Call ourCall = () -> rest.get("/api/v1/cases/" + caseId);
        // the server's compilers need a minute under load, and the machine may slow down meanwhile: turn and turn about
        var load = new Load(8, Duration.ofMillis(size.of(5_000)));
        load.inTurns(size.of(8), ourCall, bareCall);
        rest.signIn("ana.advocate");
        var rates = load.inTurns(size.of(8), ourCall, bareCall);
        out.printf(
                "GET /cases/{id}: %.0f/s; bare JAX-RS with one select and one insert: %.0f/s; ratio %.2f (at least 0.5)%n",
                rates.ours(), rates.bare(), rates.ours() / rates.bare());
    }

    private Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(settings.databaseUrl("throughline"), role, password);
    }
}
