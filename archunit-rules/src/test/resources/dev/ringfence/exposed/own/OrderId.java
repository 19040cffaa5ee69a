package shop.orders.erp;

public record OrderId(int number) {}
