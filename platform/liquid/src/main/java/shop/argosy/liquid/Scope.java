package shop.argosy.liquid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Names and their values. A few are searched in order, which is faster than hashing; many are hashed. */
final class Scope {

    private static final int MANY = 12;

    final Scope outer;
    private String[] names = new String[4];
    private Object[] values = new Object[4];
    private int size;
    private Map<String, Integer> places;

    Scope(Scope outer) {
        this.outer = outer;
    }

    void put(String name, Object value) {
        int place = place(name);
        if (place >= 0) {
            values[place] = value;
            return;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size] = value;
        size++;
        if (places != null) {
            places.put(name, size - 1);
        } else if (size > MANY) {
            index();
        }
    }

    private void index() {
        places = new HashMap<>();
        for (int i = 0; i < size; i++) {
            places.put(names[i], i);
        }
    }

    /** Where the name stands, or -1. */
    int place(String name) {
        if (places != null) {
            return places.getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        return placeOfEqual(name);
    }

    private int placeOfEqual(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    Object at(int place) {
        return values[place];
    }
}
