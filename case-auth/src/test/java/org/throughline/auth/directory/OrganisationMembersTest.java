package org.throughline.auth.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.auth.settings.SettingsFixture;
import org.throughline.core.access.Role;
import org.throughline.core.staff.Member;

class OrganisationMembersTest {

    static final UUID HARBOR = UUID.fromString("11111111-0000-4000-8000-000000000001");
    static final UUID ANA = UUID.fromString("a0000000-0000-4000-8000-000000000001");
    static final String INSIDE = "/admin/realms/throughline/organizations/" + HARBOR;

    final Map<String, String> answers = new HashMap<>();
    HttpServer server;
    OrganisationMembers memberships;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var answer = answers.get(exchange.getRequestURI().getPath());
            var body = (answer == null ? "{}" : answer).getBytes(UTF_8);
            exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        var settings =
                SettingsFixture.at("http://127.0.0.1:" + server.getAddress().getPort());
        memberships = new OrganisationMembers(new AdminApi(settings, Clock.systemUTC()));
        answers.put("/realms/throughline/protocol/openid-connect/token", "{\"access_token\":\"t\",\"expires_in\":300}");
        answers.put(INSIDE, "{\"enabled\":true}");
        group("g1", "advocate", ANA);
        answers.put(INSIDE + "/groups", "[{\"id\":\"g1\",\"name\":\"advocate\"}]");
        member("\"enabled\":true,\"email\":\"ana@harbor.example\",\"emailVerified\":true");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void member_hasTheRolesOfTheGroups() throws Exception {
        assertThat(memberships.membersOf(HARBOR).orElseThrow())
                .containsExactly(Map.entry(ANA, new Member(Set.of(Role.ADVOCATE), "ana@harbor.example")));
    }

    @Test
    void memberWhoIsShutOut_isNone() throws Exception {
        member("\"enabled\":false");

        assertThat(memberships.membersOf(HARBOR).orElseThrow()).isEmpty();
    }

    @Test
    void groupMember_whoIsNoMember_isNone() throws Exception {
        answers.put(INSIDE + "/members", "[]");

        assertThat(memberships.membersOf(HARBOR).orElseThrow()).isEmpty();
    }

    @Test
    void innerGroup_hasTheRolesOfTheOuterOne() throws Exception {
        group("g1", "advocate");
        answers.put(INSIDE + "/groups/g1/children", "[{\"id\":\"g2\"}]");
        group("g2", "platform-admin", ANA);

        assertThat(memberships.membersOf(HARBOR).orElseThrow())
                .containsExactly(Map.entry(ANA, new Member(Set.of(Role.ADVOCATE), "ana@harbor.example")));
    }

    @Test
    void organisationThatIsShut_hasNobody_andAnUnknownOneIsNotKnown() throws Exception {
        answers.put(INSIDE, "{\"enabled\":false}");

        assertThat(memberships.membersOf(HARBOR)).contains(Map.of());
        assertThat(memberships.membersOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void serverThatDoesNotAnswer_isNoAnswer() {
        answers.remove(INSIDE + "/members");
        assertThatThrownBy(() -> memberships.membersOf(HARBOR)).isInstanceOf(IOException.class);

        server.stop(0);
        assertThatThrownBy(() -> memberships.membersOf(HARBOR)).isInstanceOf(IOException.class);
    }

    void group(String id, String role, UUID... people) {
        var group = INSIDE + "/groups/" + id;
        answers.put(group + "/role-mappings/realm/composite", "[{\"name\":\"" + role + "\"},{\"name\":\"other\"}]");
        var members =
                Stream.of(people).map(person -> "{\"id\":\"" + person + "\"}").collect(joining(",", "[", "]"));
        answers.put(group + "/members", members);
        answers.put(group + "/children", "[]");
    }

    void member(String fields) {
        answers.put(INSIDE + "/members", "[{\"id\":\"" + ANA + "\"," + fields + "}]");
    }
}
