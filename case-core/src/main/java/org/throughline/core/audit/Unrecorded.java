package org.throughline.core.audit;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A use case that answers something and leaves no entry in the audit log, because of this. */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface Unrecorded {

    /** Why nobody has to know afterwards who asked. */
    String value();
}
