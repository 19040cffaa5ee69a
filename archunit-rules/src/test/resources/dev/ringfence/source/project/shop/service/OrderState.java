package shop.service;

public enum OrderState {
    OPEN,
    SHUT
}
