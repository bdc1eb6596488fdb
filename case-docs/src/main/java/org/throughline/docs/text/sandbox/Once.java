package org.throughline.docs.text.sandbox;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private @Nullable T made;

    public Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        var value = made;
        if (value == null) {
            value = making.get();
            made = value;
        }
        return value;
    }
}
