package org.throughline.auth.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;

/** Reads Keycloak's access token. The container has verified it before; here it is only read. */
public final class TokenReader {

    private static final String ADDRESS = "[^@\\s]{1,64}@[^@\\s]{1,189}";

    private TokenReader() {}

    public static SignedIn read(String verifiedToken) {
        var payload = new String(Base64.getUrlDecoder().decode(verifiedToken.split("\\.", -1)[1]), UTF_8);
        try (var reader = Json.createReader(new StringReader(payload))) {
            return signedIn(reader.readObject());
        }
    }

    static SignedIn signedIn(JsonObject claims) {
        var subject = claims.getString("sub");
        var name = claims.getString("name", claims.getString("preferred_username", subject));
        return new SignedIn(
                        UUID.fromString(subject),
                        name,
                        email(claims),
                        memberships(claims),
                        roles(claims).anyMatch(Role.PLATFORM_ADMIN.wire()::equals),
                        made(claims),
                        null)
                .choosing(null);
    }

    /** A token that does not say so is older than whatever else is known. */
    private static Instant made(JsonObject claims) {
        return claims.get("iat") instanceof JsonNumber seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : Instant.EPOCH;
    }

    /** Whoever changes the own address to that of somebody else has not verified it. */
    private static @Nullable String email(JsonObject claims) {
        var email = claims.getString("email", "");
        return claims.getBoolean("email_verified", false) && isAddress(email) ? email : null;
    }

    public static boolean isAddress(String text) {
        return text.matches(ADDRESS);
    }

    /** An array instead of an object means that another scope was asked for: it tells no roles, so there are none. */
    private static List<Membership> memberships(JsonObject claims) {
        return object(claims, "organization").entrySet().stream()
                .flatMap(entry -> membership(entry.getKey(), entry.getValue()).stream())
                .sorted((one, other) -> one.organisation()
                        .alias()
                        .compareTo(other.organisation().alias()))
                .toList();
    }

    private static Optional<Membership> membership(String alias, JsonValue value) {
        if (!(value instanceof JsonObject organisation) || !(organisation.get("id") instanceof JsonString id)) {
            return Optional.empty();
        }
        var roles = roles(organisation)
                .flatMap(wire -> Role.ofWire(wire).stream())
                .filter(role -> role != Role.PLATFORM_ADMIN)
                .collect(Collectors.toUnmodifiableSet());
        return Optional.of(new Membership(new Organisation(UUID.fromString(id.getString()), alias), roles));
    }

    private static Stream<String> roles(JsonObject holder) {
        return object(holder, "realm_access").get("roles") instanceof JsonArray roles
                ? roles.stream().filter(JsonString.class::isInstance).map(role -> ((JsonString) role).getString())
                : Stream.of();
    }

    private static JsonObject object(JsonObject holder, String name) {
        return holder.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }
}
