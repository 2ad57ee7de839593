package shop.argosy.foundation.blobs.internal;

import shop.argosy.kernel.Problem;

/** Why a picture is not taken, and what to do. */
public final class Refusals {

    private static final String WAY_OUT = " Save it smaller, or as an ordinary JPEG, and upload it again.";

    private Refusals() {
    }

    public static Problem notAnImage() {
        return Problem.of(422, "not-an-image", "This file is not a picture that can be read. Upload a JPEG, PNG, WebP or GIF.");
    }

    static Problem tooManyPixels(int width, int height) {
        return Problem.of(422, "too-many-pixels", "This picture has " + width + " x " + height
                + " pixels. At most 40 million are possible, and 30,000 on a side: save it smaller.");
    }

    static Problem tooManyScans(int most) {
        return Problem.of(422, "too-many-scans", "This JPEG is put together from more than " + most
                + " passes. Save it again as an ordinary JPEG, not a progressive one, and upload that.");
    }

    /** @param reason a sentence */
    static Problem tooDemanding(String reason) {
        return Problem.of(422, "too-demanding", reason + WAY_OUT);
    }

    /** Nothing is wrong with the picture. */
    public static Problem busy() {
        return Problem.of(503, "pictures-busy", "Too many pictures are being read at this moment. Try again in some seconds.").with("retry_after", 5);
    }
}
