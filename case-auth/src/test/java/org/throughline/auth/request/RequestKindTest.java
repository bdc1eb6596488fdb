package org.throughline.auth.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.auth.request.FakeRequest.get;
import static org.throughline.auth.request.FakeRequest.head;
import static org.throughline.auth.request.FakeRequest.page;
import static org.throughline.auth.request.FakeRequest.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1/cases", "/api/v1/cases?v-r=uidl"})
    void programsCallTheApi(String address) {
        assertThat(page(address).kind()).isEqualTo(RequestKind.API);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/bye",
                "/VAADIN/build/index.js",
                "/VAADIN/static/push.js",
                "/fonts/a.woff2",
                "/img/a.svg",
                "/styles/a.css",
                "/calendar/a.ics",
                "/health",
                "/health/ready",
                "/openapi",
                "/favicon.svg"
            })
    void whatIsNamedIsOpen(String address) {
        assertThat(get(address).kind()).isEqualTo(RequestKind.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "/cases",
                "/publicity",
                "/public",
                "/calendar",
                "/fonts",
                "/openapix",
                "/VAADIN",
                "/healthy"
            })
    void whatIsNotNamedIsClosed(String address) {
        assertThat(page(address).kind()).isEqualTo(RequestKind.NAVIGATION);
    }

    @ParameterizedTest
    @CsvSource({
        "/?v-r=init&location=staff%2Fsearch&query=q%3Dseizure, true",
        "/?v-r=init&query=q%3Dseizure&location=staff%2Fsearch, true",
        "/?v-r=init&location=portal&query=, false",
        "/?v-r=init&location=portal, false",
        "/?v-r=uidl&v-uiId=0, false",
        "/lumo/lumo.css?v-c=1f2e3d, false",
        "/staff/search?query=seizure, false",
        "/portal, false"
    })
    void firstAnswerWithWordsOfALink_isShapedByIt(String address, boolean shaped) {
        assertThat(RequestKind.isShapedByLink(get(address).request())).isEqualTo(shaped);
    }

    @Test
    void openPathsTakeNoMessagesForVaadin() {
        assertThat(get("/public/bye?v-r=uidl").parameter("v-r", "uidl").kind()).isEqualTo(RequestKind.UIDL);
        assertThat(get("/public/bye?v%2Dr=uidl").parameter("v-r", "uidl").kind())
                .isNotEqualTo(RequestKind.OPEN);
        assertThat(post("/public/bye").kind()).isNotEqualTo(RequestKind.OPEN);
    }

    @Test
    void theOneFormWithoutSigningInIsOpen() {
        assertThat(get("/public/ask/harbor").kind()).isEqualTo(RequestKind.OPEN);
        assertThat(post("/public/ask/harbor").kind()).isEqualTo(RequestKind.OPEN);
        assertThat(post("/public/ask/harbor")
                        .header("Sec-Fetch-Mode", "navigate")
                        .kind())
                .isEqualTo(RequestKind.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/ask",
                "/public/ask/",
                "/public/ask/harbor/",
                "/public/ask/harbor/more",
                "/public/asked/harbor",
                "/public/plain.css",
                "/public/ask/harbor?v-r=uidl",
                "/public/ask/harbor?v%2Dr=heartbeat",
                "/health",
                "/calendar/a.ics",
                "/styles/ask/harbor",
                "/choose"
            })
    void noOtherFormIsOpen(String address) {
        assertThat(post(address).kind()).isNotEqualTo(RequestKind.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v%2Dr=uidl&v-r=heartbeat", "/?v-r=heartbeat&v-r=uidl", "/?v-r=heartbeat&v%2dr=uidl"})
    void whoSaysTwoThingsIsNoHeartbeat(String address) {
        assertThat(post(address).kind()).isEqualTo(RequestKind.BACKGROUND);
    }

    @Test
    void headOfAPage_isAnsweredLikeThePage() {
        assertThat(head("/").kind()).isEqualTo(RequestKind.NAVIGATION);
        assertThat(head("/staff/cases").kind()).isEqualTo(RequestKind.NAVIGATION);
        assertThat(head("/health").kind()).isEqualTo(RequestKind.OPEN);
        assertThat(head("/api/v1/cases").kind()).isEqualTo(RequestKind.API);
        assertThat(head("/staff/cases").header("Sec-Fetch-Mode", "cors").kind()).isEqualTo(RequestKind.BACKGROUND);
    }

    @Test
    void onlyAPageThatAPersonOpensIsANavigation() {
        assertThat(page("/cases").kind()).isEqualTo(RequestKind.NAVIGATION);
        assertThat(get("/cases").header("Accept", "text/html,*/*").kind()).isEqualTo(RequestKind.NAVIGATION);
        assertThat(get("/cases").kind()).isEqualTo(RequestKind.BACKGROUND);
        assertThat(get("/cases")
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Mode", "cors")
                        .kind())
                .isEqualTo(RequestKind.BACKGROUND);
        assertThat(page("/?v-r=init&location=cases").kind()).isEqualTo(RequestKind.BACKGROUND);
        assertThat(page("/VAADIN/dynamic/resource/1/2/upload").kind()).isEqualTo(RequestKind.BACKGROUND);
    }

    @Test
    void aFormIsSentByANavigationToo() {
        assertThat(post("/choose").header("Sec-Fetch-Mode", "navigate").kind()).isEqualTo(RequestKind.FORM);
    }

    @Test
    void uploadsAreBackgroundWithoutReadingTheirBody() {
        assertThat(post("/VAADIN/dynamic/resource/1/2/upload").kind()).isEqualTo(RequestKind.BACKGROUND);
    }

    @Test
    void heartbeatAndPushAreAutomaticAtTheirOwnAddressOnly() {
        assertThat(post("/?v-r=heartbeat&v-uiId=0").kind()).isEqualTo(RequestKind.HEARTBEAT);
        assertThat(post("/cases?v-r=heartbeat").kind()).isEqualTo(RequestKind.BACKGROUND);
        assertThat(get("/?v-r=heartbeat").kind()).isEqualTo(RequestKind.BACKGROUND);
        assertThat(get("/VAADIN/push?v-r=push").kind()).isEqualTo(RequestKind.PUSH);
        assertThat(get("/cases?v-r=push").kind()).isEqualTo(RequestKind.BACKGROUND);
        assertThat(RequestKind.HEARTBEAT.isAutomatic()).isTrue();
        assertThat(RequestKind.BACKGROUND.isAutomatic()).isFalse();
    }
}
