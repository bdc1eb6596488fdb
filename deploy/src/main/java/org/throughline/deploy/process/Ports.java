package org.throughline.deploy.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on this machine alone. */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int PAIRS = 6_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();
    private static final byte[] VERSION_6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private Ports() {}

    public static boolean isFree(int port) {
        return canListen(port) && !answersOnVersion6(port);
    }

    /**
     * A port that nothing listens on, the one after it neither, and that this program has not been given before. It lies
     * below those that outgoing connections take by themselves.
     */
    public static int free() {
        while (true) {
            var port = FIRST + 2 * ThreadLocalRandom.current().nextInt(PAIRS);
            if (isFree(port) && isFree(port + 1) && GIVEN.add(port)) {
                return port;
            }
        }
    }

    private static boolean canListen(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A browser asks ::1 first for "localhost", and would meet the other program there. */
    private static boolean answersOnVersion6(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(VERSION_6), port), 300);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
