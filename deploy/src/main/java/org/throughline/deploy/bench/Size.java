package org.throughline.deploy.bench;

/** How much is written, and how often it is asked for. */
enum Size {
    /** Enough to measure by. */
    FULL(1),
    /** Enough to see that everything still runs and that both sides count the same; its times say nothing. */
    SMALL(300);

    private final int divisor;

    Size(int divisor) {
        this.divisor = divisor;
    }

    /** At least one. */
    int of(int full) {
        return Math.max(1, full / divisor);
    }
}
