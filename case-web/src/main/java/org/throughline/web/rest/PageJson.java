package org.throughline.web.rest;

import java.util.List;
import java.util.function.Function;

/** The shape of every list. */
public record PageJson<T>(List<T> items, int page, int size, long total) {

    public static final int MAX_PAGE = 10_000_000;
    public static final int MAX_SIZE = 200;

    /** One page of a list that is short enough to be read whole. */
    public static <S, T> PageJson<T> cut(List<S> all, int page, int size, Function<S, T> json) {
        var items = all.stream().skip((long) page * size).limit(size).map(json).toList();
        return new PageJson<>(items, page, size, all.size());
    }
}
