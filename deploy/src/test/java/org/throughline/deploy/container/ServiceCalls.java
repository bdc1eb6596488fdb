package org.throughline.deploy.container;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Service;

/** Every call that the services of the archive offer, with nothing in its parameters. */
@Dependent
class ServiceCalls {

    record ServiceCall(Method method, Object service) implements Callable<Object> {

        @Override
        public Object call() throws Exception {
            try {
                method.invoke(service, nothing());
                return method;
            } catch (InvocationTargetException e) {
                throw (Exception) e.getCause();
            }
        }

        private @Nullable Object[] nothing() {
            return Stream.of(method.getParameterTypes())
                    .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                    .toArray();
        }
    }

    @Inject
    BeanManager manager;

    List<ServiceCall> all() {
        return manager.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Service.class))
                .flatMap(this::callsOf)
                .toList();
    }

    private Stream<ServiceCall> callsOf(Bean<?> bean) {
        var service = manager.getReference(bean, bean.getBeanClass(), manager.createCreationalContext(bean));
        return Stream.of(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new ServiceCall(method, service));
    }
}
