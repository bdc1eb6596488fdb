package org.throughline.deploy.process;

/** One of those that make the stack: it is started, waited for and stopped. */
public interface Server {

    String name();

    boolean isRunning();

    /** Returns at once: the process is there, not yet ready. */
    void start();

    void awaitReady();

    void stop();
}
