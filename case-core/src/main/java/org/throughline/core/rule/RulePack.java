package org.throughline.core.rule;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that hold together.
 *
 * @param version by which a date says what computed it; a later one sorts later
 */
public record RulePack(String version, List<Rule> rules) {

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
