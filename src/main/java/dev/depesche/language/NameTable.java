package dev.depesche.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of a large table by the names in their first column.
 *
 * <p>A line is names joined by "|", a tab, and the rest; lines that begin with "#" are comments. Nothing is parsed at load but where
 * each name begins: an open table of offsets, linear probing, so that lines with a like name come out in file order.
 */
final class NameTable {

    private final byte[] bytes;
    private final int[] slots;

    NameTable(byte[] bytes) {
        this.bytes = bytes;
        int size = Integer.highestOneBit(Math.max(16, bytes.length / 8)) * 2;
        this.slots = new int[size];
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] != '#') {
                i = addNames(i);
            }
            while (i < bytes.length && bytes[i] != '\n') {
                i++;
            }
            i++;
        }
    }

    private int addNames(int from) {
        int begin = from;
        int hash = 17;
        for (int i = from; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b != '|' && b != '\t') {
                hash = hash * 31 + b;
                continue;
            }
            int slot = spread(hash) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = begin + 1;
            if (b == '\t') {
                return i;
            }
            begin = i + 1;
            hash = 17;
        }
        return bytes.length;
    }

    private static int spread(int hash) {
        int h = hash * 0x9E3779B9;
        return h ^ h >>> 15;
    }

    boolean contains(String name) {
        return !find(name, true).isEmpty();
    }

    /** The lines whose names hold exactly {@code name}, whole, in file order. */
    List<String> rows(String name) {
        return find(name, false);
    }

    private List<String> find(String name, boolean first) {
        byte[] key = name.getBytes(StandardCharsets.UTF_8);
        int hash = 17;
        for (byte b : key) {
            hash = hash * 31 + b;
        }
        List<String> out = List.of();
        for (int slot = spread(hash) & slots.length - 1; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int at = slots[slot] - 1;
            if (isAt(at, key)) {
                if (out.isEmpty()) {
                    out = new ArrayList<>(2);
                }
                out.add(first ? name : line(at));
                if (first) {
                    return out;
                }
            }
        }
        return out;
    }

    private boolean isAt(int at, byte[] key) {
        if (at + key.length >= bytes.length || bytes[at + key.length] != '|' && bytes[at + key.length] != '\t') {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (bytes[at + i] != key[i]) {
                return false;
            }
        }
        return key.length > 0;
    }

    private String line(int at) {
        int begin = at;
        while (begin > 0 && bytes[begin - 1] != '\n') {
            begin--;
        }
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }
}
