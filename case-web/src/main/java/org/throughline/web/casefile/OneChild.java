package org.throughline.web.casefile;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.throughline.web.casefile.CasesResource.NewCaseForm;

/** A case is of one child: of a new one, or of one that is known. */
@Constraint(validatedBy = OneChild.Check.class)
@Retention(RUNTIME)
@Target(TYPE)
@interface OneChild {

    String message() default "must be there, or else the studentId of one that is known";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says it at the field that is usually meant. */
    class Check implements ConstraintValidator<OneChild, NewCaseForm> {

        @Override
        public boolean isValid(@Nullable NewCaseForm form, ConstraintValidatorContext context) {
            var right = form == null || (form.student() == null) != (form.studentId() == null);
            if (!right) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("student")
                        .addConstraintViolation();
            }
            return right;
        }
    }
}
