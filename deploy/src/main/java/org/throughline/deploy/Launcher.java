package org.throughline.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.process.DataLock;
import org.throughline.deploy.settings.StackSettings;

/** The commands {@code up [--fresh]} and {@code down}. */
public final class Launcher {

    private final StackSettings settings;
    private final Stack stack;
    private final PrintStream out;

    private Launcher(StackSettings settings, PrintStream out) {
        this.settings = settings;
        this.stack = new Stack(settings, out);
        this.out = out;
    }

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        try {
            var home = Path.of(System.getProperty("throughline.home", "deploy")).toRealPath();
            new Launcher(StackSettings.from(System.getenv(), home), System.out).run(List.of(arguments));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (UncheckedIOException | IOException e) {
            System.err.println("A file could not be read or written: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(List<String> arguments) throws IOException {
        DataLock.holding(settings.data(), () -> {
            switch (String.join(" ", arguments)) {
                case "up" -> up();
                case "up --fresh" -> {
                    stack.clear();
                    up();
                }
                case "down" -> stack.down();
                default -> throw new CannotStart("Say deploy/up, deploy/up --fresh or deploy/down.");
            }
        });
    }

    private void up() {
        var onInterrupt = new Thread(stack::giveUp);
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            stack.up();
        } finally {
            if (!stack.isGivenUp()) {
                Runtime.getRuntime().removeShutdownHook(onInterrupt);
            }
        }
        out.println("Throughline runs at " + settings.baseUrl());
        if (settings.isDemo()) {
            out.println(DemoLogins.TEXT);
            stack.inbox().ifPresent(inbox -> out.println("Mail that the demo sends is caught, and read at " + inbox));
        }
    }
}
