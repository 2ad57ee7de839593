package shop.argosy.liquid.tag;

import shop.argosy.liquid.Drop;

/** The variable {@code tablerowloop}. */
final class TableRowLoop implements Drop {

    private final long length;
    private final long columns;
    private long index;
    private long row = 1;
    private long column = 1;

    TableRowLoop(long length, long columns) {
        this.length = length;
        this.columns = columns;
    }

    long column() {
        return column;
    }

    long row() {
        return row;
    }

    boolean endsRow() {
        return column == columns;
    }

    boolean last() {
        return index == length - 1;
    }

    void next() {
        index++;
        if (endsRow()) {
            column = 1;
            row++;
        } else {
            column++;
        }
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "length" -> length;
            case "row" -> row;
            case "col" -> column;
            case "col0" -> column - 1;
            case "col_first" -> column == 1;
            case "col_last" -> endsRow();
            case "index" -> index + 1;
            case "index0" -> index;
            case "rindex" -> length - index;
            case "rindex0" -> length - index - 1;
            case "first" -> index == 0;
            case "last" -> last();
            default -> null;
        };
    }

    @Override
    public String text() {
        return "Liquid::TablerowloopDrop";
    }
}
