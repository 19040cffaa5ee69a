package shop.orders;

public @interface ClassMark {}
