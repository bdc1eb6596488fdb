package org.throughline.docs.text.child.ocr;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of this machine that a reading process calls; they are under the same limits as it is itself. */
final class Programs {

    private Programs() {}

    /** @throws IOException if it is not there, fails, or takes longer */
    static void run(List<String> command, Redirect output, int seconds) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException(command.getFirst() + " took too long");
            }
            if (process.exitValue() != 0) {
                throw new IOException(command.getFirst() + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
