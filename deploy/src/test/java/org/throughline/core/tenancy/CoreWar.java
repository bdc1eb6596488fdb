package org.throughline.core.tenancy;

import com.github.kagkarlsson.scheduler.Scheduler;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.jaxb.JaxbConfigurationService;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.slf4j.LoggerFactory;
import org.threeten.extra.Days;

/** The whole of core and nothing else, in the running server beside the product, over a pool of four connections. */
public final class CoreWar {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private CoreWar() {}

    public static WebArchive withTests() {
        return ShrinkWrap.create(WebArchive.class, "core-tests.war")
                .addPackages(true, "org.throughline.core")
                .addPackages(true, "com.github.f4b6a3.uuid")
                .addPackages(true, "org.apache.commons.codec")
                .addPackages(true, "net.fortuna.ical4j.data")
                .addPackages(true, "org.apache.commons.csv")
                .addPackages(true, "com.samskivert.mustache")
                .addPackages(true, "org.assertj.core")
                .addAsLibraries(
                        jar(HolidayManager.class),
                        jar(JaxbConfigurationService.class),
                        jar(Days.class),
                        jar(Scheduler.class),
                        jar(LoggerFactory.class))
                .addAsResource(core("law/federal.json"), "law/federal.json")
                .addAsResource(core("law/states.json"), "law/states.json")
                .addAsResource(core("holidays/more-us.xml"), "holidays/more-us.xml")
                .addAsResource(core("mail"), "mail")
                .addAsResource(new StringAsset(persistence()), "META-INF/persistence.xml")
                .addAsWebInfResource(new StringAsset(WEB_XML), "web.xml")
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns='https://jakarta.ee/xml/ns/jakartaee' version='4.1'"
                                + " bean-discovery-mode='annotated'/>"),
                        "beans.xml");
    }

    private static File jar(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static File core(String resource) {
        return REPOSITORY
                .resolve("case-core/src/main/resources")
                .resolve(resource)
                .toFile();
    }

    /** The product's own unit, without the entities of documents. */
    private static String persistence() {
        var file = REPOSITORY.resolve("case-web/src/main/resources/META-INF/persistence.xml");
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.contains("org.throughline.docs")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1">
                <data-source>
                    <name>java:app/jdbc/throughline</name>
                    <class-name>org.postgresql.ds.PGSimpleDataSource</class-name>
                    <url>${ENV=THROUGHLINE_DB_URL}</url>
                    <user>${ENV=THROUGHLINE_DB_USER}</user>
                    <password>${ENV=THROUGHLINE_DB_PASSWORD}</password>
                    <max-pool-size>4</max-pool-size>
                    <min-pool-size>1</min-pool-size>
                </data-source>
            </web-app>
            """;
}
