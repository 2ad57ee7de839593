package shop.argosy.foundation.audit.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import shop.argosy.kernel.Sha256;
import shop.argosy.schema.default_schema.tables.records.AuditEntryRecord;

/**
 * A place in a chain. The hash is SHA-256 over the previous one, the sequence and every column of the record, each text
 * with its length in front so that nothing can be moved from one column to the next.
 */
public record Link(long sequence, byte[] hash) {

    /** What stands before the first record: each chain's own, so that no two chains can be exchanged. */
    public static Link beginning(String chain) {
        return new Link(0, Sha256.of("argosy-audit/1/" + chain));
    }

    public Link next(AuditEntryRecord entry) {
        return new Link(sequence + 1, hash(hash, sequence + 1, entry));
    }

    /** The one of two that stands later in their chain. */
    public static Link further(Link one, Link other) {
        return other.sequence > one.sequence ? other : one;
    }

    public static byte[] hash(byte[] previous, long sequence, AuditEntryRecord entry) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeLong(sequence);
            out.writeLong(micros(entry.getAt()));
            for (String column : columns(entry)) {
                byte[] text = column.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(bytes.toByteArray());
    }

    private static String[] columns(AuditEntryRecord entry) {
        UUID actor = entry.getActorId();
        return new String[]{entry.getId().toString(), entry.getKind(), entry.getActorType(), actor == null ? "" : actor.toString(), entry.getAction(),
                entry.getEntityType(), entry.getEntityId(), entry.getDetails().data()};
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
