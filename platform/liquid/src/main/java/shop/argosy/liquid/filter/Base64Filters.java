package shop.argosy.liquid.filter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidException;

/** Filters for Base64 (RFC 4648), in its usual alphabet and in the one for addresses. */
final class Base64Filters {

    private Base64Filters() {}

    static Object encode(Object input, Arguments arguments, Context context) {
        return encode(Base64.getEncoder(), input, context);
    }

    static Object encodeForUrls(Object input, Arguments arguments, Context context) {
        return encode(Base64.getUrlEncoder(), input, context);
    }

    private static String encode(Base64.Encoder encoder, Object input, Context context) {
        byte[] bytes = TextFilters.text(input, context).getBytes(StandardCharsets.UTF_8);
        context.meter().text(bytes.length);
        return encoder.encodeToString(bytes);
    }

    static Object decode(Object input, Arguments arguments, Context context) {
        String text = TextFilters.text(input, context);
        if (text.length() % 4 != 0) {
            throw invalid("base64_decode");
        }
        return decode(text, "base64_decode");
    }

    static Object decodeFromUrls(Object input, Arguments arguments, Context context) {
        String text = TextFilters.text(input, context);
        if (text.indexOf('=') >= 0 && text.length() % 4 != 0) {
            throw invalid("base64_url_safe_decode");
        }
        return decode(text.replace('-', '+').replace('_', '/'), "base64_url_safe_decode");
    }

    private static String decode(String text, String filter) {
        try {
            return text(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw invalid(filter);
        }
    }

    private static LiquidException invalid(String filter) {
        return new LiquidException("invalid base64 provided to " + filter);
    }

    /** The bytes as UTF-8, or each as a character where they are not that. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
