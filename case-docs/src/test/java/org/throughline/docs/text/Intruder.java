package org.throughline.docs.text;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What a file would do that has taken over a reading process: it says what it got hold of, a line for each. */
final class Intruder {

    private Intruder() {}

    /** @param arguments a port of this machine, then files */
    public static void main(String[] arguments) throws IOException {
        for (var file : Arrays.stream(arguments).skip(1).toList()) {
            say(file, () -> Files.readAllBytes(Path.of(file)).length > 0);
        }
        say("socket", () -> {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]))) {
                return socket.isConnected();
            }
        });
        var own = Path.of("own");
        say("own", () -> Files.writeString(own, "mine").toFile().exists());
        say(
                "java changed",
                () -> Files.writeString(Path.of(System.getProperty("java.home"), "own"), "mine")
                        .toFile()
                        .exists());
        for (var place : List.of("/", "/tmp", "/dev/shm")) {
            say(
                    "room in " + place,
                    () -> Files.writeString(Path.of(place, "own"), "mine")
                            .toFile()
                            .exists());
        }
        System.getenv().keySet().forEach(name -> System.out.println("environment " + name));
        for (var namespace : List.of("mnt", "pid", "net", "ipc", "user")) {
            System.out.println("namespace " + Files.readSymbolicLink(Path.of("/proc/self/ns", namespace)));
        }
        Files.readAllLines(Path.of("/proc/self/status")).forEach(line -> System.out.println("status " + line));
        // last, for nothing else can be started afterwards
        say("crowd", Intruder::startsACrowd);
    }

    /** As a bomb does that starts programs until nobody else can; those that were started end with the sandbox. */
    private static boolean startsACrowd() throws IOException {
        // the shell waits until Java has all the threads with which it looks after it
        var crowd = "sleep 1; i=0; while [ $i -lt 400 ]; do sleep 20 & i=$((i+1)); done";
        var shell = new ProcessBuilder("sh", "-c", crowd)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (shell.waitFor() != 0) {
                throw new IOException("The shell could start no more");
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private interface Deed {
        boolean succeeds() throws IOException;
    }

    private static void say(String what, Deed deed) {
        try {
            System.out.println(what + (deed.succeeds() ? " got" : " empty"));
        } catch (IOException e) {
            System.out.println(what + " denied");
        }
    }
}
