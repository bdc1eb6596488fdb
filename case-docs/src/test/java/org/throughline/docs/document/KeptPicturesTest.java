package org.throughline.docs.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.docs.storage.SealedBytes;

@SuppressWarnings("UnnecessaryAssignment") // no container is there to inject
class KeptPicturesTest {

    static final KeptPictures.Key PAGE = new KeptPictures.Key(UUID.randomUUID(), UUID.randomUUID(), 1, 0, 1_000);
    static final byte[] JPEG = {1, 2, 3};

    final KeptPictures pictures = new KeptPictures();
    Instant now = Instant.parse("2026-11-20T17:00:00Z");

    @BeforeEach
    void open() {
        pictures.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        pictures.seal = new SealedBytes() {
            @Override
            public byte[] seal(UUID file, byte[] plain) {
                return plain.clone();
            }

            @Override
            public byte[] open(UUID file, byte[] sealed) {
                return sealed.clone();
            }
        };
    }

    @Test
    void pictureIsKeptForSomeMinutes() {
        pictures.keep(PAGE, JPEG);

        now = now.plus(Duration.ofMinutes(9));
        assertThat(pictures.find(PAGE)).contains(JPEG);
        now = now.plus(Duration.ofMinutes(2));
        assertThat(pictures.find(PAGE)).isEmpty();
    }

    @Test
    void pageThatCouldNotBeDrawn_isTriedAgainSoon_thoughOlderOnesAreStillKept() {
        pictures.keep(new KeptPictures.Key(PAGE.tenant(), PAGE.file(), 2, 0, 1_000), JPEG);
        pictures.keep(PAGE, new byte[0]);

        assertThat(pictures.find(PAGE))
                .hasValueSatisfying(none -> assertThat(none).isEmpty());
        now = now.plus(Duration.ofMinutes(2));
        assertThat(pictures.find(PAGE)).isEmpty();
    }
}
