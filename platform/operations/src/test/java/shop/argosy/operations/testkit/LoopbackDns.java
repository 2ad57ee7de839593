package shop.argosy.operations.testkit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A DNS server on loopback that knows records of texts, aliases and addresses (RFC 1035). */
public final class LoopbackDns implements AutoCloseable {

    private static final int HEADER = 12;
    private static final int ANSWER_NO_ERROR = 0x8580;
    private static final int ANSWER_NO_SUCH_NAME = 0x8583;
    private static final int A = 1;
    private static final int CNAME = 5;
    private static final int TXT = 16;

    private final DatagramSocket socket;
    private final Map<String, Map<Integer, List<byte[]>>> records = new ConcurrentHashMap<>();

    private LoopbackDns(DatagramSocket socket) {
        this.socket = socket;
    }

    public static LoopbackDns open() {
        try {
            var dns = new LoopbackDns(new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
            Thread.ofVirtual().start(dns::serve);
            return dns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As JNDI names it. */
    public String url() {
        return "dns://127.0.0.1:" + socket.getLocalPort();
    }

    /** @param texts each is cut into strings of 255 bytes, as a zone file would */
    public void txt(String name, String... texts) {
        put(name, TXT, Stream.of(texts).map(text -> strings(text.getBytes(StandardCharsets.UTF_8))).toList());
    }

    public void cname(String name, String target) {
        put(name, CNAME, List.of(labels(target)));
    }

    public void a(String name, String address) {
        put(name, A, List.of(InetAddress.ofLiteral(address).getAddress()));
    }

    private void put(String name, int type, List<byte[]> values) {
        records.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ConcurrentHashMap<>()).put(type, values);
    }

    private void serve() {
        var question = new DatagramPacket(new byte[512], 512);
        while (!socket.isClosed()) {
            try {
                socket.receive(question);
                byte[] answer = answer(ByteBuffer.wrap(question.getData(), 0, question.getLength()));
                socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
            } catch (IOException e) {
                socket.close();
            }
        }
    }

    private byte[] answer(ByteBuffer question) throws IOException {
        int id = question.getShort(0);
        String name = name(question.position(HEADER));
        byte[] asked = new byte[question.position() + 4 - HEADER];
        int type = question.getShort(question.position());
        question.position(HEADER).get(asked);
        List<byte[]> values = records.getOrDefault(name, Map.of()).getOrDefault(type, List.of());
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(id);
        out.writeShort(records.containsKey(name) ? ANSWER_NO_ERROR : ANSWER_NO_SUCH_NAME);
        out.writeShort(1);
        out.writeShort(values.size());
        out.writeInt(0);
        out.write(asked);
        for (byte[] value : values) {
            write(out, type, value);
        }
        return bytes.toByteArray();
    }

    private static String name(ByteBuffer from) {
        var labels = new ArrayList<String>();
        for (int length = from.get(); length > 0; length = from.get()) {
            byte[] label = new byte[length];
            from.get(label);
            labels.add(new String(label, StandardCharsets.US_ASCII));
        }
        return String.join(".", labels).toLowerCase(Locale.ROOT);
    }

    /** One record; its name points to that of the question. */
    private static void write(DataOutputStream out, int type, byte[] value) throws IOException {
        out.writeShort(0xC000 | HEADER);
        out.writeShort(type);
        out.writeShort(1);
        out.writeInt(60);
        out.writeShort(value.length);
        out.write(value);
    }

    private static byte[] strings(byte[] text) {
        var bytes = new ByteArrayOutputStream();
        int strings = Math.max(1, (text.length + 254) / 255);
        for (int i = 0; i < strings; i++) {
            int length = Math.min(255, text.length - i * 255);
            bytes.write(length);
            bytes.write(text, i * 255, length);
        }
        return bytes.toByteArray();
    }

    private static byte[] labels(String name) {
        var bytes = new ByteArrayOutputStream();
        for (String label : name.split("\\.")) {
            bytes.write(label.length());
            bytes.writeBytes(label.getBytes(StandardCharsets.US_ASCII));
        }
        bytes.write(0);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        socket.close();
    }
}
