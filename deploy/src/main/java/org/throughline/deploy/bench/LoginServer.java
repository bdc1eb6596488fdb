package org.throughline.deploy.bench;

import java.io.IOException;
import java.util.UUID;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

/** Opens organisations in the login server as whoever set it up. */
record LoginServer(StackSettings settings, Secrets secrets, Rest rest) {

    record Opened(UUID organisation, UUID advocate) {}

    /** An organisation with one advocate of the same name. */
    Opened open(String alias) throws IOException, InterruptedException {
        rest.signInAsBootstrap(secrets.keycloakAdmin());
        var person = rest.create(admin("/users"), """
                {"username":"%1$s","email":"%1$s@bench.test","firstName":"Bench","lastName":"%1$s","enabled":true,
                "emailVerified":true,"credentials":[{"type":"password","value":"demo"}]}""".formatted(alias));
        var organisation = rest.create(admin("/organizations"), """
                {"name":"%1$s","alias":"%1$s","domains":[{"name":"%1$s.bench.test"}]}""".formatted(alias));
        var inside = admin("/organizations/" + organisation);
        var group = inside + "/groups/" + rest.create(inside + "/groups", "{\"name\":\"advocate\"}");
        rest.send("POST", group + "/role-mappings/realm", "[" + rest.get(admin("/roles/advocate")) + "]");
        rest.send("POST", inside + "/members", person);
        rest.send("PUT", group + "/members/" + person, "");
        return new Opened(UUID.fromString(organisation), UUID.fromString(person));
    }

    private String admin(String path) {
        return settings.keycloakUrl() + "/admin/realms/throughline" + path;
    }
}
