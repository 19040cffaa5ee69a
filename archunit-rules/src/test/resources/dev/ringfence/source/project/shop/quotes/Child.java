package shop.quotes;

public class Child extends shop.orders.Base {}
