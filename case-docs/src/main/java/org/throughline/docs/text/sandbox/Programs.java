package org.throughline.docs.text.sandbox;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs of this machine, called to find out what it offers. */
public final class Programs {

    /** What is there answers at once, but not on a machine that starts everything at the same time. */
    private static final int PATIENCE = 30;

    private Programs() {}

    /** What such a program says; nothing if there is none, or it does not end well. */
    public static Optional<String> says(List<String> command) {
        try {
            var process =
                    new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return Optional.empty();
            }
            return process.exitValue() == 0
                    ? Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    public static boolean works(List<String> command) {
        return says(command).isPresent();
    }
}
