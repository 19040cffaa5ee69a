package shop.service;

class LoopVariableNamedLikeType {
    int run(String[] all) {
        int length = 0;
        for (String OrderDesk : all) length += OrderDesk.length();
        for (String OrderDesk = ""; OrderDesk.length() < 3; OrderDesk = OrderDesk.concat("x")) length++;
        return length;
    }
}
