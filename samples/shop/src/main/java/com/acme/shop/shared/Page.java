package com.acme.shop.shared;

import java.util.List;

/** A part of a long list, numbered from 0. */
public record Page<T>(List<T> items, int number, int size, int total) {

    public static <T> Page<T> of(List<T> all, int number, int size) {
        int from = Math.min(number * size, all.size());
        int to = Math.min(from + size, all.size());
        return new Page<>(List.copyOf(all.subList(from, to)), number, size, all.size());
    }

    public boolean isLast() {
        return (number + 1) * size >= total;
    }
}
