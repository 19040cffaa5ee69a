package shop.service;

/** Has a member type that is called like a type of orders beside it. */
public interface DeskRole {
    class OrderDesk {}
}
