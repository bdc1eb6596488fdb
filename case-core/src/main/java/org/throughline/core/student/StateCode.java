package org.throughline.core.student;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The letters of a state that there is: by it the law is chosen. */
@Constraint(validatedBy = StateCode.ListedState.class)
@Retention(RUNTIME)
@Target({FIELD, METHOD, PARAMETER})
public @interface StateCode {

    String message() default "must be the two capital letters of a state, such as CA";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What is missing is for {@code NotNull} to say. */
    class ListedState implements ConstraintValidator<StateCode, String> {

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || UsState.isCode(code);
        }
    }
}
