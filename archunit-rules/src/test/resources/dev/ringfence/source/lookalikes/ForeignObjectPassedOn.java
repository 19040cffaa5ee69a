package shop.lookalikes;

import shop.quotes.Desk;

class ForeignObjectPassedOn {
    void run() {
        Desk.accept(Desk.order());
        Object order = Desk.order();
        var unused = Desk.orders();
        System.out.println("" + Desk.order());
    }
}
