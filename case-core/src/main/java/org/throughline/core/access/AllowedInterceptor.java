package org.throughline.core.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.throughline.core.problem.NotAllowed;

/** Runs before the transaction begins: who may not call never reaches the database. */
@Allowed({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowedInterceptor {

    @Inject
    CurrentUser currentUser;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        if (!currentUser.get().has(rolesOf(invocation.getMethod()))) {
            throw new NotAllowed("not-allowed");
        }
        return invocation.proceed();
    }

    private static Role[] rolesOf(Method method) {
        var onMethod = method.getAnnotation(Allowed.class);
        return (onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(Allowed.class)).value();
    }
}
