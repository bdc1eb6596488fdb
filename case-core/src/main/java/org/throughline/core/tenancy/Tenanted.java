package org.throughline.core.tenancy;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;

/** The entity manager of this transaction and this organisation. */
@Qualifier
@Retention(RUNTIME)
public @interface Tenanted {}
