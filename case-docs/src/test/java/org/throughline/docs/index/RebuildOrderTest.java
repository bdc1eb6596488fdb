package org.throughline.docs.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildOrderTest {

    @TempDir
    Path root;

    @Test
    void anOrderIsFoundUntilItIsDone() throws IOException {
        var folder = root.resolve("index");
        assertThat(RebuildOrder.in(folder)).isEmpty();

        var order = new RebuildOrder(folder, UUID.randomUUID());
        order.give();
        Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));

        assertThat(RebuildOrder.in(folder)).containsExactly(order);
        order.done();
        assertThat(RebuildOrder.in(folder)).isEmpty();
        assertThat(order.isOpen()).isFalse();
    }

    @Test
    void anOrderThatFailedSaysSoUntilItIsGivenAgain() throws IOException {
        var order = new RebuildOrder(root, UUID.randomUUID());
        order.give();

        order.failed();

        assertThat(order.isOpen()).isFalse();
        assertThat(order.hasFailed()).isTrue();
        order.give();
        assertThat(order.hasFailed()).isFalse();
    }
}
