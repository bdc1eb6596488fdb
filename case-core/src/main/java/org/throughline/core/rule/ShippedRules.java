package org.throughline.core.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** The rules that come with us: {@code law/federal.json} and {@code law/states.json}, one pack. */
public final class ShippedRules {

    private static final RulePack PACK = read();

    private ShippedRules() {}

    public static RulePack pack() {
        return PACK;
    }

    private static RulePack read() {
        var federal = read("/law/federal.json");
        var states = read("/law/states.json");
        if (!federal.version().equals(states.version())) {
            throw new IllegalStateException("The shipped rules are of two versions");
        }
        return new RulePack(
                federal.version(),
                Stream.concat(federal.rules().stream(), states.rules().stream()).toList());
    }

    private static RulePack read(String file) {
        try (var stream = ShippedRules.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + file);
            }
            return RulePackReader.read(new InputStreamReader(stream, UTF_8)).pack();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
