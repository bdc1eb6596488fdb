package org.throughline.core.rule;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that hold together.
 *
 * @param version by which a date says what computed it; see {@link #BY_VERSION}
 */
public record RulePack(String version, List<Rule> rules) {

    /** Numbers with dots between them: 2026.11 is later than 2026.9. */
    public static final Comparator<String> BY_VERSION =
            Comparator.comparing(RulePack::numbers, (one, other) -> Arrays.compare(one, other));

    /** What takes the place of others is no longer of their version. */
    RulePack as(String newVersion) {
        return new RulePack(newVersion, rules);
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Federal law, and that of the state where it does not take its place. */
    public List<Rule> in(String state) {
        var own = rules.stream().filter(rule -> rule.state().equals(state)).toList();
        var replaced = own.stream()
                .flatMap(rule -> Optional.ofNullable(rule.replaces()).stream())
                .collect(toSet());
        return rules.stream()
                .filter(rule -> rule.isFederal()
                        ? !replaced.contains(rule.id())
                        : rule.state().equals(state))
                .toList();
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The two letters of those that it knows. */
    public Set<String> states() {
        return rules.stream().map(Rule::state).filter(state -> !state.isEmpty()).collect(toSet());
    }
}
