package shop.argosy.operations.exchange.internal.shopify;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import shop.argosy.commerce.catalog.ImageDraft;

/** The pictures that the lines of one product name, each once, by the position that the file gives them. */
final class Pictures {

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,6}");
    private static final int LONGEST_ADDRESS = 2_048;
    private static final int LONGEST_ALT = 500;
    private static final int MOST = 250;

    private final List<Picture> pictures = new ArrayList<>();
    private final List<RowIssue> issues = new ArrayList<>();

    private record Picture(String address, String alt, int position, PictureSource source) {
    }

    static Pictures of(List<ProductRow> rows) {
        var pictures = new Pictures();
        rows.forEach(row -> pictures.take(row, Column.IMAGE_SRC));
        pictures.pictures.sort(Comparator.comparingInt(Picture::position));
        rows.forEach(row -> pictures.take(row, Column.VARIANT_IMAGE));
        return pictures;
    }

    /** Null when the lines name none: then the product keeps those that it has. */
    List<ImageDraft> drafts() {
        return pictures.isEmpty() ? null : pictures.stream().map(picture -> ImageDraft.at(picture.address(), picture.alt())).toList();
    }

    /** Where the row's own picture stands among the drafts; null when it has none. */
    Integer ofVariant(ProductRow row) {
        for (int i = 0; i < pictures.size(); i++) {
            if (pictures.get(i).address().equals(row.get(Column.VARIANT_IMAGE))) {
                return i;
            }
        }
        return null;
    }

    List<PictureSource> sources() {
        return pictures.stream().map(Picture::source).toList();
    }

    List<RowIssue> issues() {
        return issues;
    }

    private void take(ProductRow row, Column column) {
        String address = row.get(column);
        if (address.isEmpty() || pictures.stream().anyMatch(picture -> picture.address().equals(address))) {
            return;
        }
        if (!isWebAddress(address)) {
            issues.add(RowIssue.warning(row.line(), column, Remarks.NO_WEB_ADDRESS));
        } else if (pictures.size() == MOST) {
            issues.add(RowIssue.warning(row.line(), column, Remarks.TOO_MANY_PICTURES.with("most", MOST)));
        } else {
            pictures.add(new Picture(address, alt(row), position(row, column), new PictureSource(address, row.line(), column.title())));
        }
    }

    private String alt(ProductRow row) {
        String alt = row.get(Column.IMAGE_ALT);
        return alt.length() <= LONGEST_ALT ? alt : alt.substring(0, alt.offsetByCodePoints(0, Math.min(LONGEST_ALT, alt.codePointCount(0, alt.length()))));
    }

    private int position(ProductRow row, Column column) {
        String text = row.get(Column.IMAGE_POSITION);
        return column == Column.IMAGE_SRC && POSITION.matcher(text).matches() ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = URI.create(address);
            return address.length() <= LONGEST_ADDRESS && uri.getHost() != null && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
