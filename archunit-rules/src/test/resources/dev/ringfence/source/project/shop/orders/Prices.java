package shop.orders;

public interface Prices extends java.util.Map<String, Integer> {}
