package org.throughline.deploy.container;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.samskivert.mustache.Mustache;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.jaxb.JaxbConfigurationService;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.commons.codec.language.Metaphone;
import org.apache.commons.csv.CSVParser;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.slf4j.LoggerFactory;
import org.threeten.extra.Days;
import org.throughline.core.access.Service;
import org.throughline.core.fixture.DocumentRows;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.fixture.InOrganisation;
import org.throughline.core.inquiry.InquiryContents;

/** The whole of core and nothing else, in the running server beside the product, over a pool of four connections. */
final class CoreWar {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    /** A class of each archive that core needs, its own among them. */
    private static final List<Class<?>> LIBRARIES = List.of(
            Service.class,
            UuidCreator.class,
            Metaphone.class,
            CalendarBuilder.class,
            CSVParser.class,
            Mustache.class,
            HolidayManager.class,
            Scheduler.class,
            JaxbConfigurationService.class,
            Days.class,
            LoggerFactory.class,
            Assertions.class);

    private CoreWar() {}

    static WebArchive withTests() {
        return ShrinkWrap.create(WebArchive.class, "core-tests.war")
                .addPackages(false, CoreWar.class.getPackage())
                .addClasses(InOrganisation.class, Harbor.class, DocumentRows.class, InquiryContents.class)
                .addAsLibraries(LIBRARIES.stream().map(CoreWar::jar).distinct().toArray(File[]::new))
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
                    <class-name>org.throughline.core.secret.SecretDataSource</class-name>
                    <url>${ENV=THROUGHLINE_DB_URL}</url>
                    <user>${ENV=THROUGHLINE_DB_USER}</user>
                    <!-- Payara wants one here; what counts is in the file -->
                    <password>none</password>
                    <property><name>secret</name><value>THROUGHLINE_DB_PASSWORD</value></property>
                    <max-pool-size>4</max-pool-size>
                    <min-pool-size>1</min-pool-size>
                </data-source>
            </web-app>
            """;
}
