package org.throughline.docs.text.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The user that a program inside runs as: nobody else's number, and that of no other program inside. Only a server that
 * runs as root can give it away; another one keeps its own, which the program then sees under this number.
 *
 * @param other whether it is another user than the server's
 */
public record Resident(int number, boolean other) {

    /** Whether this server may become any user. */
    static final boolean CHOOSES = isRoot();

    /** No distribution gives these to anybody, and a container that maps only 65,536 users has them. */
    private static final int FIRST = 64_100;

    private static final int MANY = 800;
    private static final AtomicInteger GIVEN = new AtomicInteger();

    public static Resident next() {
        return new Resident(FIRST + Math.floorMod(GIVEN.getAndIncrement(), MANY), CHOOSES);
    }

    /** The server's own, for where another one cannot get to its files. */
    public Resident asServer() {
        return new Resident(number, false);
    }

    /** Gives the directory to this user, if that can be done. */
    public void own(Path directory) throws IOException {
        if (other) {
            Files.setAttribute(directory, "unix:uid", number, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(directory, "unix:gid", number, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Where all files stay in sight, a directory on the way may still be closed to others. */
    public boolean reaches(Path path) throws IOException {
        for (var way = path.toAbsolutePath().getParent(); other && way != null; way = way.getParent()) {
            if (!Files.getPosixFilePermissions(way).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    /** Becomes this user and gives up whatever it could do beyond that, for ever. */
    List<String> becoming() {
        var command = new ArrayList<String>();
        command.add("setpriv");
        if (other) {
            command.addAll(List.of("--reuid=" + number, "--regid=" + number, "--clear-groups"));
        }
        command.addAll(List.of("--inh-caps=-all", "--bounding-set=-all", "--no-new-privs", "--"));
        return command;
    }

    private static boolean isRoot() {
        try {
            return Files.isDirectory(Path.of("/proc/self"))
                    && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
