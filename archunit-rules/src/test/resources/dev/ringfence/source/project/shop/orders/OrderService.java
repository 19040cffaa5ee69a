package shop.orders;

public interface OrderService {

    int RANK = 4;

    default int rank() {
        return RANK;
    }

    static int ranks() {
        return RANK;
    }
}
