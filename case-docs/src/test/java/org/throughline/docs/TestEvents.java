package org.throughline.docs;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Keeps what was said, for a test to look at, and tells the beans that a test names. */
public final class TestEvents implements Event<Object> {

    private final List<Object> fired = new ArrayList<>();
    private final List<Object> observers = new ArrayList<>();

    /** From now on, as the container would. */
    public TestEvents heardBy(Object bean) {
        observers.add(bean);
        return this;
    }

    public List<Object> fired() {
        return fired;
    }

    @Override
    public void fire(Object event) {
        fired.add(event);
        observers.forEach(bean -> tell(bean, event));
    }

    private static void tell(Object bean, Object event) {
        for (var method : bean.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() == 1
                    && method.getParameters()[0].isAnnotationPresent(Observes.class)
                    && method.getParameterTypes()[0].isInstance(event)) {
                try {
                    method.setAccessible(true);
                    method.invoke(bean, event);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U event) {
        fired.add(event);
        return CompletableFuture.completedFuture(event);
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    @Override
    public Event<Object> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
