package org.throughline.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a form record of a JSON object. JSON-B would pass over unknown fields in silence and answer a wrong value with
 * the name of a class; this names every wrong field in a sentence. What is absent or null is null in the record.
 */
final class JsonForm {

    /** Longer lists are refused before they are read; a form that takes fewer says so itself. */
    static final int LONGEST_LIST = 1_000;

    private static final int LONGEST_PATH = 200;

    private final List<FieldError> errors = new ArrayList<>();

    private JsonForm() {}

    /** @throws InvalidForm if a field is unknown or not of its kind */
    static <T extends Record> T read(JsonObject json, Class<T> type) {
        var form = new JsonForm();
        var record = form.record(json, type, "");
        if (!form.errors.isEmpty()) {
            throw new InvalidForm(form.errors);
        }
        return type.cast(record);
    }

    private Object record(JsonObject json, Class<?> type, String path) {
        var components = type.getRecordComponents();
        json.keySet().stream()
                .filter(key ->
                        Arrays.stream(components).noneMatch(one -> one.getName().equals(key)))
                .forEach(key -> error(path + key, "cannot be set here; possible are " + names(components)));
        var values = Arrays.stream(components)
                .map(one -> value(json.get(one.getName()), one.getGenericType(), path + one.getName()))
                .toArray();
        return create(type, components, values);
    }

    private @Nullable Object value(@Nullable JsonValue json, Type type, String path) {
        if (json == null || json.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return list(json, list.getActualTypeArguments()[0], path);
        }
        var wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return json instanceof JsonObject object
                    ? record(object, wanted, path + ".")
                    : error(path, "must be an object");
        }
        if (wanted == Boolean.class) {
            return switch (json.getValueType()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> error(path, "must be true or false");
            };
        }
        if (wanted == Integer.class) {
            return json instanceof JsonNumber number && number.isIntegral()
                    ? whole(number, path)
                    : error(path, "must be a whole number");
        }
        if (wanted == Double.class) {
            return json instanceof JsonNumber number ? number.doubleValue() : error(path, "must be a number");
        }
        return json instanceof JsonString string ? text(string.getString(), wanted, path) : error(path, "must be text");
    }

    private @Nullable Object whole(JsonNumber number, String path) {
        return number.bigIntegerValue().bitLength() < Integer.SIZE
                ? Integer.valueOf(number.intValueExact())
                : error(path, "is a number too far from zero");
    }

    private @Nullable Object list(JsonValue json, Type type, String path) {
        if (!(json instanceof JsonArray array)) {
            return error(path, "must be a list");
        }
        if (array.size() > LONGEST_LIST) {
            return error(path, "must not hold more than " + LONGEST_LIST + " entries");
        }
        var values = new ArrayList<@Nullable Object>();
        for (var i = 0; i < array.size(); i++) {
            values.add(value(array.get(i), type, path + "[" + i + "]"));
        }
        return values;
    }

    private @Nullable Object text(String text, Class<?> wanted, String path) {
        if (!Texts.isStorable(text)) {
            return error(path, "holds characters that cannot be stored");
        }
        if (wanted == String.class) {
            return text;
        }
        if (wanted == LocalDate.class) {
            return orError(Texts.date(text), path, Texts.DATE);
        }
        if (wanted == UUID.class) {
            return orError(Texts.id(text), path, Texts.ID);
        }
        return orError(Texts.constant(wanted, text), path, Texts.oneOf(wanted));
    }

    private @Nullable Object orError(Optional<?> value, String path, String message) {
        return value.isPresent() ? value.get() : error(path, message);
    }

    /** Whoever has so much wrong is told of the first alone: the answer is never much longer than what was sent. */
    private @Nullable Object error(String path, String message) {
        var named = path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
        errors.add(new FieldError(named, message));
        if (errors.size() == Problems.MOST_FIELDS) {
            throw new InvalidForm(errors);
        }
        return null;
    }

    private static String names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining(", "));
    }

    private static Object create(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("A form record must not check its values itself", refused);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
