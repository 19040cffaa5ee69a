package shop.orders;

public record Slip(Object content, int pages) {}
