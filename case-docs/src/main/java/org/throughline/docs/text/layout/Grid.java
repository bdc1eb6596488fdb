package org.throughline.docs.text.layout;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The cells that crossing rules make. */
final class Grid {

    /** Lines that lie so near are one. */
    private static final double NEAR = 3;

    private static final int MOST = 400;
    private static final int MOST_RULES = 4_000;

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
        var rules = longest(joined(drawn));
        var parts = new Joined(rules.size());
        for (var i = 0; i < rules.size(); i++) {
            for (var k = 0; k < i; k++) {
                if (touch(rules.get(i), rules.get(k))) {
                    parts.join(k, i);
                }
            }
        }
        var groups = parts.groups().stream()
                .map(group -> group.stream().map(rules::get).toList())
                .toList();
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
        var above = drawn(/* horizontal= */ true);
        var left = drawn(/* horizontal= */ false);
        for (var row = 0; row < height; row++) {
            for (var column = 0; column < width; column++) {
                if (column + 1 < width && !left[(column + 1) * ys.length + row]) {
                    parts.join(row * width + column, row * width + column + 1);
                }
                if (row + 1 < height && !above[(row + 1) * xs.length + column]) {
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

    /** Which sides of the cells are drawn: those above them, or those on their left. */
    private boolean[] drawn(boolean horizontal) {
        var along = horizontal ? xs : ys;
        var across = horizontal ? ys : xs;
        var drawn = new boolean[across.length * along.length];
        for (var rule : rules) {
            if (rule.horizontal() == horizontal) {
                for (var place = 0; place < across.length; place++) {
                    if (Math.abs(rule.at() - across[place]) <= NEAR) {
                        mark(drawn, place * along.length, along, rule);
                    }
                }
            }
        }
        return drawn;
    }

    private static void mark(boolean[] drawn, int offset, double[] along, Rule rule) {
        for (var cell = 0; cell + 1 < along.length; cell++) {
            var where = middle(along, cell);
            drawn[offset + cell] |= rule.from() <= where && where <= rule.to();
        }
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

    /** A drawing may have any number of lines; no form has so many. */
    private static List<Rule> longest(List<Rule> rules) {
        return rules.size() <= MOST_RULES
                ? rules
                : rules.stream()
                        .sorted(comparingDouble(Rule::length).reversed())
                        .limit(MOST_RULES)
                        .toList();
    }

    /** Pieces of one line, drawn cell by cell, are one line. */
    private static List<Rule> joined(Collection<Rule> drawn) {
        var all = new ArrayList<Rule>();
        var level = new ArrayList<Rule>();
        for (var rule : drawn.stream()
                .sorted(comparing(Rule::horizontal).thenComparingDouble(Rule::at))
                .toList()) {
            if (!level.isEmpty() && !isLevel(level.getFirst(), rule)) {
                all.addAll(wholes(level));
                level.clear();
            }
            level.add(rule);
        }
        all.addAll(wholes(level));
        return all;
    }

    private static boolean isLevel(Rule one, Rule other) {
        return one.horizontal() == other.horizontal() && Math.abs(one.at() - other.at()) <= NEAR / 2;
    }

    private static List<Rule> wholes(List<Rule> level) {
        var wholes = new ArrayList<Rule>();
        for (var rule : level.stream().sorted(comparingDouble(Rule::from)).toList()) {
            if (!wholes.isEmpty() && rule.from() <= wholes.getLast().to() + NEAR) {
                var before = wholes.removeLast();
                wholes.add(new Rule(before.horizontal(), before.at(), before.from(), Math.max(before.to(), rule.to())));
            } else {
                wholes.add(rule);
            }
        }
        return wholes;
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
