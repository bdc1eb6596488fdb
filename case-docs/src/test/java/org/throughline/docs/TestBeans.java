package org.throughline.docs;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

/** Makes a bean with all that it injects, as the container would; what a test put there before comes instead. */
public final class TestBeans {

    private final Map<Class<?>, Object> beans = new HashMap<>();

    public <T> TestBeans with(Class<? super T> type, T bean) {
        beans.put(type, bean);
        fill(bean);
        return this;
    }

    public <T> T get(Class<T> type) {
        var known = beans.get(type);
        if (known != null) {
            return type.cast(known);
        }
        try {
            var maker = type.getDeclaredConstructor();
            maker.setAccessible(true);
            var bean = maker.newInstance();
            beans.put(type, bean);
            fill(bean);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(Object bean) {
        for (Class<?> type = bean.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                var isKnown = beans.containsKey(field.getType());
                var isMade = field.isAnnotationPresent(Inject.class)
                        && !field.getType().isInterface();
                if (isMade || (isKnown && isWanted(field))) {
                    set(bean, field);
                }
            }
        }
    }

    private static boolean isWanted(Field field) {
        return field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class);
    }

    private void set(Object bean, Field field) {
        try {
            field.setAccessible(true);
            field.set(bean, get(field.getType()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
