package shop.service;

class VariableOfAnEarlierSwitchGroup {
    int run(int value) {
        switch (value) {
            case 1:
                String OrderDesk = "";
                return OrderDesk.length();
            default:
                OrderDesk = "desk";
                return OrderDesk.length();
        }
    }
}
