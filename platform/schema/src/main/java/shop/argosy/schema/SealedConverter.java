package shop.argosy.schema;

import org.jooq.impl.AbstractConverter;
import shop.argosy.kernel.Sealed;

/** Lets jOOQ read and write sealed columns without being able to open them. */
@SuppressWarnings({"unchecked", "rawtypes"})
public final class SealedConverter<T> extends AbstractConverter<byte[], Sealed<T>> {

    public SealedConverter() {
        super(byte[].class, (Class) Sealed.class);
    }

    @Override
    public Sealed<T> from(byte[] bytes) {
        return bytes == null ? null : new Sealed<>(bytes);
    }

    @Override
    public byte[] to(Sealed<T> sealed) {
        return sealed == null ? null : sealed.bytes();
    }
}
