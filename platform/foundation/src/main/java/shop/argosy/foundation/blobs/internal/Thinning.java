package shop.argosy.foundation.blobs.internal;

/** Which rows and columns of a picture are read. Rows go first: columns are cheaper to keep, and one full direction keeps fine patterns. */
record Thinning(Essence essence, int everyColumn, int everyRow) {

    /** The most that fits into the bytes, never less than the size that is asked for. */
    static Thinning of(Essence essence, int width, int height, long mostBytes) {
        var thinning = new Thinning(essence, 1, 1);
        while (thinning.bytes() > mostBytes) {
            Thinning fewer = thinning.everyRow <= thinning.everyColumn
                    ? new Thinning(essence, thinning.everyColumn, thinning.everyRow + 1) : new Thinning(essence, thinning.everyColumn + 1, thinning.everyRow);
            if (fewer.width() < width || fewer.height() < height) {
                return thinning;
            }
            thinning = fewer;
        }
        return thinning;
    }

    int width() {
        return Math.ceilDiv(essence.width(), everyColumn);
    }

    int height() {
        return Math.ceilDiv(essence.height(), everyRow);
    }

    long bytes() {
        return (long) width() * height() * essence.samples().bytes;
    }
}
