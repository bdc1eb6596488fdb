package org.throughline.core.access;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Who may call: one of these roles, in the organisation of the caller. Ours, since the container checks
 * {@code @RolesAllowed} on EJBs but not on CDI beans. On a method it replaces what the class says.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface Allowed {

    @Nonbinding
    Role[] value();
}
