package shop.constructs;

class FullNameWithCommentsBetween {
    int max = shop./* a */orders /* b */ . Limits.MAX; // shop.orders.Limits: source
}
