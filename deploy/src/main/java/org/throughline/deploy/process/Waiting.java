package org.throughline.deploy.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

public final class Waiting {

    private Waiting() {}

    public static boolean until(BooleanSupplier condition, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting.", e);
        }
    }
}
