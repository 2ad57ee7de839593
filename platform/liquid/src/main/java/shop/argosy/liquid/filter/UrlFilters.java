package shop.argosy.liquid.filter;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidException;

/** Filters for texts in addresses. */
final class UrlFilters {

    private static final String DIGITS = "0123456789ABCDEF";

    private UrlFilters() {}

    static Object encode(Object input, Arguments arguments, Context context) {
        if (input == null) {
            return null;
        }
        byte[] bytes = TextFilters.text(input, context).getBytes(StandardCharsets.UTF_8);
        context.meter().text(bytes.length);
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            if (isSafe(b)) {
                encoded.append((char) b);
            } else if (b == ' ') {
                encoded.append('+');
            } else {
                context.meter().text(2);
                encoded.append('%').append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isSafe(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9'
                || b == '_' || b == '.' || b == '-' || b == '~';
    }

    static Object decode(Object input, Arguments arguments, Context context) {
        if (input == null) {
            return null;
        }
        String text = TextFilters.text(input, context);
        try {
            byte[] bytes = decode(text.getBytes(StandardCharsets.UTF_8));
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new LiquidException("invalid byte sequence in UTF-8");
        }
    }

    /** A percent sign among the last two bytes ends the decoding, as in the reference. */
    private static byte[] decode(byte[] encoded) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%' && i + 3 > encoded.length) {
                decoded.write(encoded, i, encoded.length - i);
                break;
            }
            int code = encoded[i] == '%' ? code(encoded[i + 1], encoded[i + 2]) : -1;
            if (code >= 0) {
                decoded.write(code);
                i += 2;
            } else {
                decoded.write(encoded[i] == '+' ? ' ' : encoded[i]);
            }
        }
        return decoded.toByteArray();
    }

    private static int code(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
