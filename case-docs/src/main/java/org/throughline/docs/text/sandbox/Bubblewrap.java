package org.throughline.docs.text.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A world with nothing in it but the programs of the system, to be read only, and a private directory: by bubblewrap,
 * which Flatpak uses. It has its own processes, no network, no privileges and none of the dangerous calls of the system.
 *
 * @param users whether it has a namespace of users, too
 */
record Bubblewrap(SyscallFilter filter, boolean users) implements Sandbox {

    /** Lies in the private directory until the program is there. */
    static final String FILTER = "calls";

    private static final Path INSIDE = Path.of("/reader");

    /** Of the system; neither homes nor data nor settings are among them. */
    private static final List<String> SYSTEM = List.of(
            "/usr/bin",
            "/usr/lib",
            "/usr/lib32",
            "/usr/lib64",
            "/usr/libexec",
            "/usr/share",
            "/usr/local/bin",
            "/usr/local/lib",
            "/usr/local/share/tessdata",
            "/etc/alternatives",
            "/etc/fonts",
            "/etc/ld.so.cache",
            "/etc/localtime");

    /** Most systems have the same here as in /usr. */
    private static final List<String> OLD_PLACES = List.of("/bin", "/sbin", "/lib", "/lib32", "/lib64");

    @Override
    public String label() {
        return "bubblewrap"
                + (users ? "" : " without a namespace of users")
                + (filter.isEmpty() ? " without a filter of system calls" : "");
    }

    @Override
    public boolean hidesFiles() {
        return true;
    }

    @Override
    public Path inside(Path directory) {
        return INSIDE;
    }

    @Override
    public List<String> around(List<String> program, Path directory, List<Path> readable, Resident resident)
            throws IOException {
        var command = new ArrayList<String>();
        if (!filter.isEmpty()) {
            // it is handed over as an open file, which only a shell can do
            var file = Files.write(directory.resolve(FILTER), filter.program());
            command.addAll(List.of("sh", "-c", "exec \"$@\" 9<\"$0\"", file.toString()));
        }
        command.add("bwrap");
        command.addAll(List.of("--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"));
        command.addAll(List.of("--unshare-cgroup-try", "--hostname", "reader", "--new-session", "--die-with-parent"));
        command.addAll(Resident.CHOOSES ? chosen(directory, readable, resident) : own(directory, readable, resident));
        command.addAll(program);
        return command;
    }

    /** Who is not root needs a namespace of users to make all the others. */
    private List<String> own(Path directory, List<Path> readable, Resident resident) throws IOException {
        var options = nobody(resident);
        options.addAll(files(directory, readable));
        options.addAll(List.of("--chdir", INSIDE.toString()));
        options.addAll(filtered());
        options.add("--");
        return options;
    }

    /**
     * As root it becomes somebody else inside, who then gets a namespace of users: one that root made would leave the
     * program what belongs to root.
     */
    private List<String> chosen(Path directory, List<Path> readable, Resident resident) throws IOException {
        var options = new ArrayList<>(List.of("--cap-drop", "ALL"));
        for (var capability : List.of("CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP")) {
            options.addAll(List.of("--cap-add", capability));
        }
        options.addAll(files(directory, readable));
        if (!users) {
            options.addAll(filtered());
        }
        options.add("--");
        options.addAll(resident.becoming());
        if (users) {
            options.add("bwrap");
            options.addAll(nobody(resident));
            options.addAll(List.of("--dev-bind", "/", "/", "--chdir", INSIDE.toString(), "--die-with-parent"));
            options.addAll(filtered());
            options.add("--");
        } else {
            // root without privileges cannot go where only the other may
            options.addAll(List.of("env", "--chdir=" + INSIDE));
        }
        return options;
    }

    private static List<String> nobody(Resident resident) {
        var number = Integer.toString(resident.number());
        return new ArrayList<>(List.of("--unshare-user", "--uid", number, "--gid", number, "--cap-drop", "ALL"));
    }

    private List<String> filtered() {
        return filter.isEmpty() ? List.of() : List.of("--seccomp", "9");
    }

    private static List<String> files(Path directory, List<Path> readable) throws IOException {
        // what Debian's own Java has its settings in is among them
        var paths = Stream.of(SYSTEM.stream().map(Path::of), settingsOfJava(), readable.stream())
                .flatMap(some -> some)
                .toList();
        var options = new ArrayList<String>();
        for (var way : ways(paths)) {
            options.addAll(List.of("--dir", way.toString()));
        }
        for (var place : OLD_PLACES.stream().map(Path::of).toList()) {
            options.addAll(
                    Files.isSymbolicLink(place)
                            ? List.of("--symlink", Files.readSymbolicLink(place).toString(), place.toString())
                            : List.of("--ro-bind-try", place.toString(), place.toString()));
        }
        options.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--dir", "/tmp"));
        options.addAll(List.of("--bind", directory.toString(), INSIDE.toString()));
        options.addAll(List.of("--setenv", "TMPDIR", INSIDE.toString()));
        for (var path : paths) {
            options.addAll(List.of("--ro-bind-try", path.toString(), path.toString()));
        }
        // what lies there is memory of the machine, of which a program could take as much as it likes
        options.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/"));
        return options;
    }

    /** Those that it would make itself are closed to anybody but root; the outer ones come first. */
    private static Set<Path> ways(List<Path> paths) {
        var ways = new TreeSet<Path>();
        for (var path : paths) {
            for (var way = path.getParent(); way != null && way.getNameCount() > 0; way = way.getParent()) {
                ways.add(way);
            }
        }
        return ways;
    }

    private static Stream<Path> settingsOfJava() throws IOException {
        var etc = Path.of("/etc");
        if (!Files.isDirectory(etc)) {
            return Stream.empty();
        }
        try (var settings = Files.newDirectoryStream(etc, "java-*")) {
            var found = new ArrayList<Path>();
            settings.forEach(found::add);
            return found.stream();
        }
    }
}
