package org.throughline.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A query parameter that makes no sense is 400 with a sentence, not Jersey's 404; an empty one counts as absent. */
@Provider
public class QueryParameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var name = annotation(annotations, QueryParam.class).map(QueryParam::value);
        if (name.isEmpty()) {
            return null;
        }
        var whenAbsent = annotation(annotations, DefaultValue.class)
                .map(DefaultValue::value)
                .orElse("");
        if (type == String.class) {
            return converter(name.get(), whenAbsent, QueryParameters::text, "holds characters that cannot be read");
        }
        if (type == boolean.class || type == Boolean.class) {
            return converter(name.get(), whenAbsent, Texts::truth, "must be true or false");
        }
        if (type == int.class || type == Integer.class) {
            return converter(name.get(), whenAbsent, QueryParameters::number, "must be a whole number");
        }
        if (type == UUID.class) {
            return converter(name.get(), whenAbsent, Texts::id, Texts.ID);
        }
        if (type == LocalDate.class) {
            return converter(name.get(), whenAbsent, Texts::date, Texts.DATE);
        }
        if (type.isEnum()) {
            return converter(name.get(), whenAbsent, text -> Texts.constant(type, text), Texts.oneOf(type));
        }
        return null;
    }

    @SuppressWarnings("unchecked") // each reader makes what its branch asked for
    private static <T> ParamConverter<T> converter(
            String name, String whenAbsent, Function<String, Optional<?>> reader, String message) {
        return new ParamConverter<>() {
            @Override
            public @Nullable T fromString(@Nullable String given) {
                var text = given == null || given.isBlank() ? whenAbsent : given;
                if (text.isEmpty()) {
                    return null;
                }
                return (T) reader.apply(text)
                        .orElseThrow(() -> new BadParameter("The parameter " + name + " " + message + "."));
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }

    private static Optional<String> text(String text) {
        return Texts.isStorable(text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static <A extends Annotation> Optional<A> annotation(Annotation[] annotations, Class<A> type) {
        return Arrays.stream(annotations)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
