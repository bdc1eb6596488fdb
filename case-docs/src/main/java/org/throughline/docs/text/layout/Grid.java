package org.throughline.docs.text.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The cells that crossing rules make. */
final class Grid {

    /** Lines that lie so near are one. */
    private static final double NEAR = 3;

    private static final int MOST = 400;

    /**
     * A cell of the grid.
     *
     * @param row in which it begins
     * @param column in which it begins
     */
    record Area(int row, int column, int rows, int columns, Box box) {}

    private final List<Rule> rules;
    private final double[] xs;
    private final double[] ys;

    private Grid(List<Rule> rules) {
        this.rules = rules;
        this.xs = places(rules, false);
        this.ys = places(rules, true);
    }

    /** Rules that touch make one grid; what makes no cell is left out. */
    static List<Grid> of(Collection<Rule> drawn) {
        var joined = joined(drawn);
        var groups = new ArrayList<List<Rule>>();
        for (var rule : joined) {
            var touching = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> touch(rule, other)))
                    .toList();
            var merged = new ArrayList<>(List.of(rule));
            touching.forEach(merged::addAll);
            groups.removeAll(touching);
            groups.add(merged);
        }
        return groups.stream()
                .map(Grid::new)
                .filter(grid ->
                        grid.xs.length > 1 && grid.ys.length > 1 && grid.xs.length <= MOST && grid.ys.length <= MOST)
                .toList();
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    List<Area> areas() {
        var width = xs.length - 1;
        var height = ys.length - 1;
        var parts = new Joined(width * height);
        for (var row = 0; row < height; row++) {
            for (var column = 0; column < width; column++) {
                if (column + 1 < width && !isDrawn(false, xs[column + 1], middle(ys, row))) {
                    parts.join(row * width + column, row * width + column + 1);
                }
                if (row + 1 < height && !isDrawn(true, ys[row + 1], middle(xs, column))) {
                    parts.join(row * width + column, (row + 1) * width + column);
                }
            }
        }
        return parts.groups().stream().map(group -> area(group, width)).toList();
    }

    private Area area(List<Integer> group, int width) {
        var top = group.stream().mapToInt(one -> one / width).min().orElseThrow();
        var bottom = group.stream().mapToInt(one -> one / width).max().orElseThrow();
        var left = group.stream().mapToInt(one -> one % width).min().orElseThrow();
        var right = group.stream().mapToInt(one -> one % width).max().orElseThrow();
        return new Area(
                top,
                left,
                bottom - top + 1,
                right - left + 1,
                new Box(xs[left], ys[top], xs[right + 1], ys[bottom + 1]));
    }

    private static double middle(double[] places, int index) {
        return (places[index] + places[index + 1]) / 2;
    }

    private boolean isDrawn(boolean horizontal, double at, double where) {
        return rules.stream()
                .anyMatch(rule -> rule.horizontal() == horizontal
                        && Math.abs(rule.at() - at) <= NEAR
                        && rule.from() <= where
                        && where <= rule.to());
    }

    private static double[] places(List<Rule> rules, boolean horizontal) {
        var places = new ArrayList<Double>();
        rules.stream()
                .filter(rule -> rule.horizontal() == horizontal)
                .mapToDouble(Rule::at)
                .sorted()
                .forEach(at -> {
                    if (places.isEmpty() || at - places.getLast() > NEAR) {
                        places.add(at);
                    }
                });
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean touch(Rule one, Rule other) {
        if (one.horizontal() == other.horizontal()) {
            return false;
        }
        return one.at() >= other.from() - NEAR
                && one.at() <= other.to() + NEAR
                && other.at() >= one.from() - NEAR
                && other.at() <= one.to() + NEAR;
    }

    /** Pieces of one line, drawn cell by cell, are one line. */
    private static List<Rule> joined(Collection<Rule> drawn) {
        var all = new ArrayList<Rule>();
        for (var rule : drawn.stream()
                .sorted((one, other) -> Double.compare(one.from(), other.from()))
                .toList()) {
            var before = all.stream().filter(other -> goesOn(other, rule)).findFirst();
            if (before.isPresent()) {
                var one = before.get();
                all.remove(one);
                all.add(new Rule(one.horizontal(), one.at(), one.from(), Math.max(one.to(), rule.to())));
            } else {
                all.add(rule);
            }
        }
        return all;
    }

    private static boolean goesOn(Rule before, Rule rule) {
        return before.horizontal() == rule.horizontal()
                && Math.abs(before.at() - rule.at()) <= NEAR / 2
                && rule.from() <= before.to() + NEAR;
    }

    /** Sets of numbers that grow together. */
    private static final class Joined {

        private final int[] parent;

        Joined(int count) {
            parent = new int[count];
            for (var i = 0; i < count; i++) {
                parent[i] = i;
            }
        }

        private int root(int one) {
            var root = one;
            while (parent[root] != root) {
                root = parent[root];
            }
            parent[one] = root;
            return root;
        }

        void join(int one, int other) {
            parent[root(other)] = root(one);
        }

        List<List<Integer>> groups() {
            var groups = new java.util.TreeMap<Integer, List<Integer>>();
            for (var i = 0; i < parent.length; i++) {
                groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
            }
            return List.copyOf(groups.values());
        }
    }
}
