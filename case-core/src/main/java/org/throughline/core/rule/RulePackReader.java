package org.throughline.core.rule;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.Reader;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactType;
import org.throughline.core.problem.Invalid;
import org.throughline.core.student.Disability;

/**
 * Reads a rule pack from JSON and checks each rule: every field that a date needs, every fact type known, no id twice.
 * {@code law/federal.json} shows the form.
 */
final class RulePackReader {

    private static final BigInteger MOST = BigInteger.valueOf(1_000_000);
    private static final int MOST_RULES = 1_000;
    private static final String VERSION = "\\d{1,6}(\\.\\d{1,6}){0,3}";

    private RulePackReader() {}

    /** @throws Invalid names the first rule that is wrong, and what is wrong with it */
    static WrittenRules read(Reader json) {
        JsonObject pack;
        try (var reader = Json.createReader(json)) {
            pack = reader.readObject();
        } catch (JsonException e) {
            throw wrong("it is not JSON");
        }
        try {
            var version = text(pack, "version");
            if (!version.matches(VERSION)) {
                throw wrong("a version is made of numbers with dots between them, such as 2026.11");
            }
            var written = pack.getJsonArray("rules").getValuesAs(JsonObject.class);
            if (written.size() > MOST_RULES) {
                throw wrong("there are more than " + MOST_RULES);
            }
            var rules = written.stream().map(RulePackReader::checked).toList();
            var ids = new HashSet<String>();
            rules.stream().filter(rule -> !ids.add(rule.id())).findFirst().ifPresent(twice -> {
                throw wrong("the rule " + twice.id() + " is there twice");
            });
            return new WrittenRules(new RulePack(version, rules), Set.copyOf(words(pack, "drops")));
        } catch (NullPointerException | ClassCastException | Lacking e) {
            throw wrong("version or rules are missing");
        }
    }

    private static Rule checked(JsonObject json) {
        var id = json.getString("id", "without an id");
        try {
            return rule(json);
        } catch (Lacking e) {
            throw wrong("the rule " + id + " lacks " + e.field);
        } catch (IllegalArgumentException | NullPointerException | ClassCastException | DateTimeException e) {
            throw wrong("the rule " + id + " lacks a field, or one of its words is not known");
        }
    }

    /** A field that is missing, or not as it must be. */
    private static final class Lacking extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String field;

        Lacking(String field) {
            super(field);
            this.field = field;
        }
    }

    private static Invalid wrong(String why) {
        return new Invalid("rules.wrong", why);
    }

    private static Rule rule(JsonObject json) {
        var limits = json.getJsonArray("limits").getValuesAs(JsonObject.class).stream()
                .map(RulePackReader::limit)
                .toList();
        if (limits.isEmpty()) {
            throw new Lacking("limits");
        }
        var duty = json.getJsonObject("duty");
        return new Rule(
                text(json, "id"),
                state(json.getString("state", "")),
                json.getString("replaces", null),
                text(json, "topic"),
                new BilingualText(text(duty, "en"), text(duty, "es")),
                DutyBearer.valueOf(text(json, "bound")),
                LimitKind.valueOf(text(json, "standard")),
                json.getBoolean("beside", false),
                limits,
                json.getBoolean("each", false),
                deeds(json, "metBy"),
                deeds(json, "metByThen"),
                deeds(json, "waivedBy"),
                types(json, "onlyWith"),
                types(json, "unlessBefore"),
                words(json, "onlyFor").stream().map(Disability::valueOf).collect(toSet()),
                text(json, "citation"),
                Verification.valueOf(text(json, "verification")),
                text(json, "text"),
                json.getString("note", ""),
                json.getString("source", ""));
    }

    private static Limit limit(JsonObject json) {
        var unit = Unit.valueOf(text(json, "unit"));
        var start = start(json);
        if (start instanceof Start.OnBirthday && unit.isOfSchool()) {
            throw new Lacking("a unit that an age is counted in");
        }
        return new Limit(
                start,
                amount(json, "amount"),
                unit,
                json.getBoolean("before", false),
                json.getBoolean("startCounts", false),
                Pause.valueOf(json.getString("pause", Pause.NONE.name())),
                amountOr0(json, "pauseDays"),
                late(json.getJsonObject("late")),
                ahead(json.getJsonObject("ahead")),
                absence(json.getJsonObject("absence")),
                json.containsKey("notAfter")
                        ? json.getJsonArray("notAfter").stream()
                                .map(one -> new Start.OnFact(one.asJsonArray().getValuesAs(JsonString.class).stream()
                                        .map(type -> FactType.valueOf(type.getString()))
                                        .toList()))
                                .toList()
                        : List.of());
    }

    private static Start start(JsonObject json) {
        if (json.containsKey("birthday")) {
            return new Start.OnBirthday(amount(json, "birthday"));
        }
        if (json.containsKey("after")) {
            return new Start.OnLimit(limit(json.getJsonObject("after")));
        }
        var types = words(json, "from").stream().map(FactType::valueOf).toList();
        if (types.isEmpty()) {
            throw new Lacking("from");
        }
        return new Start.OnFact(types);
    }

    private static @Nullable LateYear late(@Nullable JsonObject json) {
        if (json != null
                && json.getString("then", "").equals(LateYear.Then.ON_DAY.name())
                && !json.containsKey("day")) {
            throw new Lacking("day");
        }
        return json == null
                ? null
                : new LateYear(
                        words(json, "of").stream().map(FactType::valueOf).toList(),
                        Unit.valueOf(text(json, "left")),
                        amount(json, "from"),
                        amount(json, "to"),
                        LateYear.Then.valueOf(text(json, "then")),
                        json.containsKey("day") ? MonthDay.parse(json.getString("day")) : null,
                        amountOr0(json, "amount"),
                        Unit.valueOf(json.getString("unit", Unit.CALENDAR_DAYS.name())));
    }

    private static Limit.@Nullable BreakAhead ahead(@Nullable JsonObject json) {
        return json == null
                ? null
                : new Limit.BreakAhead(amount(json, "within"), amount(json, "breakDays"), amount(json, "amount"));
    }

    private static Limit.@Nullable Absence absence(@Nullable JsonObject json) {
        return json == null ? null : new Limit.Absence(amount(json, "atLeast"), amount(json, "beyond"));
    }

    private static int amount(JsonObject json, String name) {
        var amount = json.getJsonNumber(name);
        if (!amount.isIntegral()
                || amount.bigIntegerValue().signum() < 0
                || amount.bigIntegerValue().compareTo(MOST) > 0) {
            throw new Lacking(name);
        }
        return amount.intValueExact();
    }

    private static int amountOr0(JsonObject json, String name) {
        return json.containsKey(name) ? amount(json, name) : 0;
    }

    private static String state(String letters) {
        if (!letters.isEmpty() && !letters.matches("[A-Z]{2}")) {
            throw new Lacking("state");
        }
        return letters;
    }

    private static String text(JsonObject json, String name) {
        var text = json.getString(name, "").strip();
        if (text.isEmpty()) {
            throw new Lacking(name);
        }
        return text;
    }

    private static Set<FactType> types(JsonObject json, String name) {
        return words(json, name).stream()
                .map(FactType::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(FactType.class)));
    }

    /** What lies ahead when it is written down has not done anything yet. */
    private static Set<FactType> deeds(JsonObject json, String name) {
        var types = types(json, name);
        if (types.stream().anyMatch(FactType::mayLieAhead)) {
            throw new Lacking(name);
        }
        return types;
    }

    private static List<String> words(JsonObject json, String name) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }
}
