package org.throughline.deploy.process;

/** Why there is no running stack, in one sentence for the person at the keyboard. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
