package org.throughline.core.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Passwords that whoever starts the server hands over, each in a file that the variable {@code …_FILE} names. In the
 * variable itself it would stand in the environment, which whatever the server starts may come to see.
 */
public record GivenSecrets(Map<String, String> environment) {

    public GivenSecrets {
        environment = Map.copyOf(environment);
    }

    public Optional<String> find(String name) {
        return given(name + "_FILE").map(file -> read(name, Path.of(file))).or(() -> given(name));
    }

    /** @throws IllegalStateException if it is not given */
    public String require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(name + " is missing"));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static String read(String name, Path file) {
        try {
            var secret = Files.readString(file).strip();
            if (secret.isEmpty()) {
                throw new IllegalStateException("The file that " + name + "_FILE names is empty");
            }
            return secret;
        } catch (IOException e) {
            throw new IllegalStateException("The file that " + name + "_FILE names cannot be read", e);
        }
    }

    /** None is ever written to a log. */
    @Override
    public String toString() {
        return "secrets";
    }
}
