package org.throughline.web.caselist;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Priority;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;

/** A filter in the address of the list: it can be kept, sent on and come back to. What is not understood is ignored. */
final class FilterAddress {

    private FilterAddress() {}

    static CaseFilter read(QueryParameters address) {
        return new CaseFilter(
                one(address, "status", CaseStatus.values()),
                value(address, "advocate", UUID::fromString),
                value(address, "q", Function.identity()),
                one(address, "type", CaseType.values()),
                one(address, "priority", Priority.values()),
                value(address, "tag", Function.identity()),
                value(address, "district", Function.identity()),
                one(address, "lacks", Lack.values()),
                value(address, "silent", FilterAddress::days));
    }

    static QueryParameters write(CaseFilter filter) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("q", filter.text());
        all.put("status", filter.status());
        all.put("advocate", filter.advocate());
        all.put("type", filter.type());
        all.put("priority", filter.priority());
        all.put("tag", filter.tag());
        all.put("district", filter.district());
        all.put("lacks", filter.lacks());
        all.put("silent", filter.silentDays());
        var set = new LinkedHashMap<String, String>();
        for (Map.Entry<String, @Nullable Object> entry : all.entrySet()) {
            var value = entry.getValue();
            if (value != null) {
                set.put(entry.getKey(), value.toString());
            }
        }
        return QueryParameters.simple(set);
    }

    private static Integer days(String text) {
        return Math.clamp(Long.parseLong(text), 1, 3_650);
    }

    private static <E extends Enum<E>> @Nullable E one(QueryParameters address, String name, E[] all) {
        return value(
                address,
                name,
                text -> Arrays.stream(all)
                        .filter(one -> one.name().equals(text))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new));
    }

    private static <T> @Nullable T value(QueryParameters address, String name, Function<String, T> read) {
        return address.getSingleParameter(name)
                .filter(text -> !text.isBlank())
                .flatMap(text -> understood(text, read))
                .orElse(null);
    }

    private static <T> Optional<T> understood(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
