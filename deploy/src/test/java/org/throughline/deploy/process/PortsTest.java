package org.throughline.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortThatNobodyUsesIsFree() {
        assertThat(Ports.isFree(Ports.free())).isTrue();
    }

    @Test
    void aPortThatSomebodyListensAtIsTaken() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(other.getLocalPort())).isFalse();
        }
    }

    @Test
    void aPortThatSomebodyListensAtOnAllAddressesIsTaken() throws Exception {
        try (var other = new ServerSocket(0)) {
            assertThat(Ports.isFree(other.getLocalPort())).isFalse();
        }
    }
}
