package shop.service;

class LoopVariableHidesTypeOnlyInItsLoop {
    int of(String[] all) {
        for (String OrderDesk : all) {
            OrderDesk.length();
        }
        for (String OrderDesk = ""; OrderDesk.length() > 0; ) {
            OrderDesk.trim();
        }
        return OrderDesk.LIMIT; // shop.service.OrderDesk: source
    }
}
