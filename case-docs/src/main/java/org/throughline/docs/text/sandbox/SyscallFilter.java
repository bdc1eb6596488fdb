package org.throughline.docs.text.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;

/**
 * The calls to the system that reading needs none of and that break out of places like this one: sockets, namespaces,
 * mounts, other processes' memory, parts of the kernel that are known for their holes. A pair of sockets leads nowhere, and
 * Java makes one for itself. The kernel runs it, in the form of seccomp: eight bytes for each step.
 */
final class SyscallFilter {

    /** The numbers of the calls for a kind of processor. */
    private record Calls(int architecture, int newProcess, List<Integer> forbidden) {}

    /** Known by the same number everywhere: io_uring, new ways to mount, to look into processes, to change mounts. */
    private static final List<Integer> EVERYWHERE =
            List.of(425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 438, 440, 442);

    private static final int CLONE3 = 435;

    private static final Calls AMD64 = new Calls(
            0xC000003E,
            56,
            List.of(
                    41, // socket
                    101,
                    310,
                    311,
                    312, // ptrace, process_vm_readv, process_vm_writev, kcmp
                    155,
                    161,
                    165,
                    166,
                    272,
                    308, // pivot_root, chroot, mount, umount2, unshare, setns
                    303,
                    304, // name_to_handle_at, open_by_handle_at
                    248,
                    249,
                    250, // add_key, request_key, keyctl
                    298,
                    321,
                    323,
                    278, // perf_event_open, bpf, userfaultfd, vmsplice
                    246,
                    320,
                    175,
                    313,
                    176, // kexec_load, kexec_file_load, init_module, finit_module, delete_module
                    103,
                    163,
                    167,
                    168,
                    169,
                    154,
                    172,
                    173 // syslog, acct, swapon, swapoff, reboot, modify_ldt, iopl, ioperm
                    ));

    private static final Calls ARM64 = new Calls(
            0xC00000B7,
            220,
            List.of(
                    198, // socket
                    117,
                    270,
                    271,
                    272, // ptrace, process_vm_readv, process_vm_writev, kcmp
                    41,
                    51,
                    40,
                    39,
                    97,
                    268, // pivot_root, chroot, mount, umount2, unshare, setns
                    264,
                    265, // name_to_handle_at, open_by_handle_at
                    217,
                    218,
                    219, // add_key, request_key, keyctl
                    241,
                    280,
                    282,
                    75, // perf_event_open, bpf, userfaultfd, vmsplice
                    104,
                    294,
                    105,
                    273,
                    106, // kexec_load, kexec_file_load, init_module, finit_module, delete_module
                    116,
                    89,
                    224,
                    225,
                    142 // syslog, acct, swapon, swapoff, reboot
                    ));

    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int IF_ANY_BIT = 0x45;
    private static final int ANSWER = 0x06;

    private static final int ALLOWED = 0x7fff0000;
    private static final int NOT_PERMITTED = 0x00050000 | 1;
    private static final int NO_SUCH_CALL = 0x00050000 | 38;
    private static final int KILL = 0x80000000;

    /** Where the kernel shows what is called, on what, and its first argument. */
    private static final int CALL = 0;

    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;

    /** Numbers of a second kind of calls that a processor of Intel's also takes. */
    private static final int SECOND_KIND = 0x40000000;

    private static final int NEW_NAMESPACES = 0x7e020000;

    private final byte[] program;

    private SyscallFilter(byte[] program) {
        this.program = program;
    }

    static SyscallFilter none() {
        return new SyscallFilter(new byte[0]);
    }

    /** None where the numbers of the calls are not known. */
    static SyscallFilter ofThisMachine() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return none();
        }
        return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> of(AMD64);
            case "aarch64" -> of(ARM64);
            default -> none();
        };
    }

    /** As the kernel takes it. */
    byte[] program() {
        return program.clone();
    }

    boolean isEmpty() {
        return program.length == 0;
    }

    private static SyscallFilter of(Calls calls) {
        var steps = ByteBuffer.allocate(8 * 256).order(ByteOrder.nativeOrder());
        step(steps, LOAD, 0, ARCHITECTURE);
        step(steps, IF_EQUAL, 1, calls.architecture());
        step(steps, ANSWER, 0, KILL);
        step(steps, LOAD, 0, CALL);
        answerIf(steps, IF_AT_LEAST, SECOND_KIND, NOT_PERMITTED);
        // the library of the system then takes the older call, whose flags can be looked at
        answerIf(steps, IF_EQUAL, CLONE3, NO_SUCH_CALL);
        calls.forbidden().forEach(call -> answerIf(steps, IF_EQUAL, call, NOT_PERMITTED));
        EVERYWHERE.forEach(call -> answerIf(steps, IF_EQUAL, call, NOT_PERMITTED));
        step(steps, IF_EQUAL, 1, calls.newProcess());
        step(steps, ANSWER, 0, ALLOWED);
        step(steps, LOAD, 0, FIRST_ARGUMENT);
        answerIf(steps, IF_ANY_BIT, NEW_NAMESPACES, NOT_PERMITTED);
        step(steps, ANSWER, 0, ALLOWED);
        steps.flip();
        var program = new byte[steps.remaining()];
        steps.get(program);
        return new SyscallFilter(program);
    }

    private static void answerIf(ByteBuffer steps, int condition, int value, int answer) {
        steps.putShort((short) condition).put((byte) 0).put((byte) 1).putInt(value);
        step(steps, ANSWER, 0, answer);
    }

    /** @param skipped how many steps are left out where the condition holds */
    private static void step(ByteBuffer steps, int kind, int skipped, int value) {
        steps.putShort((short) kind).put((byte) skipped).put((byte) 0).putInt(value);
    }
}
