package org.throughline.deploy.mail;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/** The catcher's own process: {@code <folder> <port of the mail> <port of the pages>}, on this machine alone. */
final class CatchMail implements AutoCloseable {

    private static final int LARGEST = 10 << 20;

    private final SMTPServer mail;
    private final HttpServer pages;

    CatchMail(Path folder, int mailPort, int inboxPort) throws IOException {
        var inbox = new Inbox(folder, Clock.systemUTC());
        var here = InetAddress.getLoopbackAddress();
        mail = new SMTPServer.Builder()
                .bindAddress(here)
                .port(mailPort)
                .hostName("localhost")
                .softwareName("Throughline")
                .maxMessageSize(LARGEST)
                .messageHandler((context, from, to, data) -> inbox.keep(data))
                .build();
        pages = HttpServer.create(new InetSocketAddress(here, inboxPort), 0);
        pages.createContext("/", new InboxPages(inbox)::answer);
        pages.setExecutor(Executors.newFixedThreadPool(2));
    }

    public static void main(String[] arguments) throws IOException {
        new CatchMail(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])).start();
    }

    /** The pages last: whoever sees them can send mail. */
    void start() {
        mail.start();
        pages.start();
    }

    @Override
    public void close() {
        mail.stop();
        pages.stop(0);
    }
}
