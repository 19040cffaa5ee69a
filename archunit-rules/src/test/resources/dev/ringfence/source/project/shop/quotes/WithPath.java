package shop.quotes;

public class WithPath {
    protected Path shop = new Path();
}
