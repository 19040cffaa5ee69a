package shop.quotes;

public interface Names {
    String OrderDesk = "desk".trim();
    String OrderState = "state".trim();
}
