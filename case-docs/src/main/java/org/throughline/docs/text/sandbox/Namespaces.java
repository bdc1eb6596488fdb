package org.throughline.docs.text.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What util-linux can do where there is no bubblewrap: no network, its own processes, no privileges, and another user if
 * the server is root. The files that this user may read stay in sight: it is no place for files of strangers.
 *
 * @param separate what takes the network and the processes of the machine out of sight
 * @param drops whether privileges can be given up
 */
record Namespaces(List<String> separate, boolean drops) implements Sandbox {

    private static final List<List<String>> SEPARATE = List.of(
            List.of("unshare", "-n", "-i", "-u", "-m", "-p", "-f", "--mount-proc", "--kill-child"),
            List.of("unshare", "-r", "-n", "-i", "-u", "-m", "-p", "-f", "--mount-proc", "--kill-child"),
            List.of("unshare", "-n"),
            List.of("unshare", "-r", "-n"),
            List.of());

    static Namespaces ofThisMachine() {
        var becoming = Resident.next().becoming();
        for (var drops : List.of(true, false)) {
            for (var separate : SEPARATE) {
                var command = new ArrayList<>(separate);
                if (drops) {
                    command.addAll(becoming);
                }
                command.add("true");
                if ((drops || !separate.isEmpty()) && Programs.works(command)) {
                    return new Namespaces(separate, drops);
                }
            }
        }
        return new Namespaces(List.of(), false);
    }

    @Override
    public String label() {
        if (separate.isEmpty()) {
            return drops ? "without privileges only" : "none";
        }
        return separate.contains("-p") ? "namespaces" : "no network";
    }

    @Override
    public boolean hidesFiles() {
        return false;
    }

    @Override
    public Path inside(Path directory) {
        return directory;
    }

    @Override
    public List<String> around(List<String> program, Path directory, List<Path> readable, Resident resident) {
        var command = new ArrayList<>(separate);
        if (drops) {
            command.addAll(resident.becoming());
        }
        command.addAll(program);
        return command;
    }
}
