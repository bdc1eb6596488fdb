package org.throughline.web.incoming;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.throughline.core.problem.Busy;

/**
 * How many reads wait for bytes that have not come yet: each of them holds a thread. Whoever sends nothing holds a few
 * of them, and all who do so together leave enough for those who only want an answer.
 */
final class WaitingReads {

    /** What is done while it waits. */
    interface Read {
        int bytes() throws IOException;
    }

    private final int mostOfAll;
    private final int mostOfOne;
    private final Map<String, Integer> waiting = new HashMap<>();
    private int all;

    WaitingReads(int mostOfAll, int mostOfOne) {
        this.mostOfAll = mostOfAll;
        this.mostOfOne = mostOfOne;
    }

    /**
     * @param address that is counted as one
     * @throws Busy if so many wait already
     */
    int wait(String address, Read read) throws IOException {
        begin(address);
        try {
            return read.bytes();
        } finally {
            end(address);
        }
    }

    private synchronized void begin(String address) {
        var own = waiting.getOrDefault(address, 0);
        if (own >= mostOfOne || all >= mostOfAll) {
            throw new Busy("sending.busy");
        }
        waiting.put(address, own + 1);
        all++;
    }

    private synchronized void end(String address) {
        waiting.computeIfPresent(address, (same, own) -> own == 1 ? null : own - 1);
        all--;
    }
}
